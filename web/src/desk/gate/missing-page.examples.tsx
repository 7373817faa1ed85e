import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import MissingPage from './missing-page.tsx'

export default {
  'leads back': {
    draw: (look) => onDesk(look, {}, <MissingPage />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('missing.title')],
  },
} satisfies Examples
