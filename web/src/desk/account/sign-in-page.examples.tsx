import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import SignInPage from './sign-in-page.tsx'

export default {
  'after signing out': {
    draw: (look) =>
      onDesk(look, { name: 'sign_in', person: null, search: '?said=signed_out' }, (page) => <SignInPage page={page} />),
    finds: ['status', ({ language }) => sayOnDesk(language)('said.signed_out')],
  },
} satisfies Examples
