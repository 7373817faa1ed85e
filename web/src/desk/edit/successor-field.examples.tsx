import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { SuccessorField } from './successor-field.tsx'

const draw =
  (errors: { field: string; code: string }[]): Examples[string]['draw'] =>
  (look) =>
    onDesk(look, { form: { entries: [['named.successor', 'Центр']], errors } }, <SuccessorField label="Центр" />)

export default {
  'a name': { draw: draw([]), finds: ['combobox', () => 'Центр'] },
  'a name of several': {
    draw: draw([{ field: 'named.successor', code: 'center_ambiguous' }]),
    finds: ['combobox', () => 'Центр'],
  },
} satisfies Examples
