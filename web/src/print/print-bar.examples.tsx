import type { Examples } from '../review/examples.ts'
import { PrintBar } from './print-bar.tsx'

export default {
  'above a sheet': {
    draw: ({ t }) => <PrintBar back={{ href: '#', text: t('card.back') }} paper={t('card.paper')} />,
    finds: ['link', ({ t }) => t('card.back')],
  },
} satisfies Examples
