import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { EndChoices } from './end-choices.tsx'

export default {
  'a new one': {
    draw: (look) => onDesk(look, {}, <EndChoices line="closure_1" />),
    finds: ['group', ({ language }) => sayOnDesk(language)('closure.end')],
  },
} satisfies Examples
