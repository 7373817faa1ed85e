import type { Examples } from '../review/examples.ts'
import SavedPage from './saved-page.tsx'

export default {
  'before it is alive': {
    draw: ({ whole }) => <SavedPage page={whole('saved', '/saved')} />,
    finds: ['heading', ({ t }) => t('saved.title')],
  },
} satisfies Examples
