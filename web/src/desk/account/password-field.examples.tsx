import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { PasswordField } from './password-field.tsx'

export default {
  hidden: {
    draw: (look) =>
      onDesk(look, { name: 'sign_in' }, <PasswordField name="password" label="…" autoComplete="current-password" />),
    finds: ['button', ({ language }) => sayOnDesk(language)('password.show')],
  },
} satisfies Examples
