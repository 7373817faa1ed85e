import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import SignInHelpPage from './sign-in-help-page.tsx'

export default {
  'says whom to call': {
    draw: (look) => onDesk(look, { name: 'sign_in_help', person: null }, <SignInHelpPage />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('help.password')],
  },
} satisfies Examples
