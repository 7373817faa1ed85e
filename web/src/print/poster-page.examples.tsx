import type { Examples } from '../review/examples.ts'
import PosterPage from './poster-page.tsx'

export default {
  'a district': {
    draw: ({ whole }) => <PosterPage page={whole('poster', '/units/lake/poster')} />,
    finds: ['link', ({ t }) => t('poster.back')],
  },
  'a district with many': {
    draw: ({ whole }) => <PosterPage page={whole('poster', '/units/valley/poster')} />,
    finds: ['link', ({ t }) => t('poster.back')],
  },
  'a town with little': {
    draw: ({ whole }) => <PosterPage page={whole('poster', '/units/big-town/poster')} />,
    finds: ['link', ({ t }) => t('poster.back')],
  },
} satisfies Examples
