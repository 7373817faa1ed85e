import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { CheckFields } from './check-fields.tsx'

export default {
  'may be said': {
    draw: (look) => onDesk(look, {}, <CheckFields />),
    finds: ['group', ({ language }) => sayOnDesk(language)('check.said')],
  },
  'is needed': {
    draw: (look) => onDesk(look, {}, <CheckFields needed />),
    finds: ['group', ({ language }) => sayOnDesk(language)('check.said')],
  },
} satisfies Examples
