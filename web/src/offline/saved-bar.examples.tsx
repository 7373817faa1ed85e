import type { Examples } from '../review/examples.ts'
import { SavedBar } from './saved-bar.tsx'

export default {
  'saved some time ago': {
    draw: ({ now, language }) => <SavedBar saved={{ at: now, map: false }} address={`/${language}`} />,
    finds: ['link', ({ t }) => t('saved.again')],
  },
} satisfies Examples
