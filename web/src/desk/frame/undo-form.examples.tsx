import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { UndoForm } from './undo-form.tsx'

export default {
  'one press': {
    draw: (look) => onDesk(look, {}, <UndoForm id="x" change="7" />),
    finds: ['button', ({ language }) => sayOnDesk(language)('undo')],
  },
} satisfies Examples
