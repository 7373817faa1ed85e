import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { RevertForm } from './revert-form.tsx'

export default {
  'one press': {
    draw: (look) => onDesk(look, {}, <RevertForm what={{ change: '7' }} back="/ky/desk/history" words="Take it back" />),
    finds: ['button', () => 'Take it back'],
  },
} satisfies Examples
