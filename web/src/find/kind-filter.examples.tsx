import type { Examples } from '../review/examples.ts'
import { KindFilter } from './kind-filter.tsx'

export default {
  'nothing chosen': { draw: ({ find }) => <KindFilter find={find()} />, finds: ['group', () => ''] },
  'two chosen': {
    draw: ({ find }) => (
      <KindFilter
        find={find([
          ['kind', 'crisis_center'],
          ['kind', 'cpdv'],
        ])}
      />
    ),
    finds: ['link', ({ t }) => t('filter.remove', { name: t('kind.cpdv') })],
  },
} satisfies Examples
