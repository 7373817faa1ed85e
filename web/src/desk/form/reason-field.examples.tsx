import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { ReasonField } from './reason-field.tsx'

export default {
  'nothing is typed': {
    draw: (look) => onDesk(look, {}, <ReasonField />),
    finds: ['textbox', ({ language }) => sayOnDesk(language)('save.reason')],
  },
} satisfies Examples
