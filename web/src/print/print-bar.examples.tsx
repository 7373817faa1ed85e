import type { Examples } from '../review/examples.ts'
import { PrintBar } from './print-bar.tsx'

export default {
  'above a sheet': {
    draw: ({ t }) => <PrintBar back={{ href: '#', text: t('slip.back') }} paper={t('slip.paper')} />,
    finds: ['link', ({ t }) => t('slip.back')],
  },
} satisfies Examples
