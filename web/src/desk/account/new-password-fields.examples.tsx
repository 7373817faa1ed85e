import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'

export default {
  empty: {
    draw: (look) => onDesk(look, { name: 'password' }, <NewPasswordFields />),
    finds: ['button', ({ language }) => sayOnDesk(language)('password.show')],
  },
} satisfies Examples
