import type { Examples } from '../review/examples.ts'
import { PosterPage } from './poster-page.tsx'

export default {
  'a district': {
    draw: ({ page, now }) => <PosterPage page={page('poster', '/units/lake/poster')} now={now} publicUrl="https://map.example" />,
    finds: ['link', ({ t }) => t('poster.back')],
  },
  'a district with many': {
    draw: ({ page, now }) => (
      <PosterPage page={page('poster', '/units/valley/poster')} now={now} publicUrl="https://map.example" />
    ),
    finds: ['link', ({ t }) => t('poster.back')],
  },
  'a town with little': {
    draw: ({ page, now }) => (
      <PosterPage page={page('poster', '/units/big-town/poster')} now={now} publicUrl="https://map.example" />
    ),
    finds: ['link', ({ t }) => t('poster.back')],
  },
} satisfies Examples
