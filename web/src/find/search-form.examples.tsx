import type { Examples } from '../review/examples.ts'
import { SearchForm } from './search-form.tsx'

export default {
  empty: { draw: ({ find }) => <SearchForm state={find().state} find={find()} />, finds: ['search', () => ''] },
  'asked already': {
    draw: ({ find }) => <SearchForm state={find([['q', 'Көл-Башы']]).state} find={find([['q', 'Көл-Башы']])} />,
    finds: ['button', ({ t }) => t('search.submit')],
  },
  'near me, waiting': {
    draw: ({ find }) => <SearchForm state={find().state} find={find([], { device: { state: 'waiting' } })} />,
    finds: ['button', ({ t }) => t('search.submit')],
  },
  'near me, denied': {
    draw: ({ find }) => <SearchForm state={find().state} find={find([], { device: { state: 'denied' } })} />,
    finds: ['button', ({ t }) => t('search.submit')],
  },
  'near me, failed': {
    draw: ({ find }) => <SearchForm state={find().state} find={find([], { device: { state: 'failed' } })} />,
    finds: ['button', ({ t }) => t('search.submit')],
  },
  'near me, known': {
    draw: ({ find }) => (
      <SearchForm state={find().state} find={find([], { device: { state: 'known', point: [76, 42.5], abroad: false } })} />
    ),
    finds: ['button', ({ t }) => t('search.submit')],
  },
  'near me, abroad': {
    draw: ({ find }) => (
      <SearchForm state={find().state} find={find([], { device: { state: 'known', point: [37, 55], abroad: true } })} />
    ),
    finds: ['button', ({ t }) => t('search.submit')],
  },
} satisfies Examples
