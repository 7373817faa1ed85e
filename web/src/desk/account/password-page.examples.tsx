import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { notTaken } from '../../review/sample-people.ts'
import PasswordPage from './password-page.tsx'

export default {
  'a password that many have': {
    draw: (look) => onDesk(look, { name: 'password', form: notTaken('next', 'password_common') }, <PasswordPage />),
    finds: ['button', ({ language }) => sayOnDesk(language)('password.button')],
  },
} satisfies Examples
