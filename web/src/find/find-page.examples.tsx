import type { Examples } from '../review/examples.ts'
import FindPage from './find-page.tsx'

export default {
  home: {
    draw: ({ whole }) => <FindPage page={whole('find', '')} />,
    finds: ['heading', ({ t }) => t('home.title')],
  },
  'answers near a place': {
    draw: ({ whole }) => <FindPage page={whole('find', '', [['q', 'Көл-Башы']])} />,
    finds: ['heading', ({ t }) => t('results.farther')],
  },
  'nothing found': {
    draw: ({ whole }) => <FindPage page={whole('find', '', [['q', 'Zzyzx']])} />,
    finds: ['paragraph', ({ t }) => t('results.relaxed', { text: 'Zzyzx' })],
  },
} satisfies Examples
