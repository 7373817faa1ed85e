import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { SaidLine } from './said.tsx'

export default {
  'saved, and to be undone': {
    draw: (look) => onDesk(look, { name: 'center', parameters: { id: 'x' }, search: '?said=saved&change=7' }, <SaidLine />),
    finds: ['button', ({ language }) => sayOnDesk(language)('undo')],
  },
  'what somebody else put into the address says nothing': {
    draw: (look) => onDesk(look, { search: '?said=you-are-robbed&change=x' }, <SaidLine />),
    finds: ['status', () => ''],
  },
} satisfies Examples
