import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import RefusedPage from './refused-page.tsx'

export default {
  'leads back': {
    draw: (look) => onDesk(look, {}, <RefusedPage />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('refused.title')],
  },
} satisfies Examples
