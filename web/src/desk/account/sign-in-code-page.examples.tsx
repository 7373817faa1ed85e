import { secondWays } from '@legalmap/data/desk/resources/account.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { notTaken } from '../../review/sample-people.ts'
import SignInCodePage from './sign-in-code-page.tsx'

const asked = {
  name: 'sign_in_code',
  person: null,
  resources: { [secondWays.address]: { ways: ['app', 'passkey', 'recovery_code'] } },
} as const

export default {
  'asks for a code': {
    draw: (look) => onDesk(look, asked, (page) => <SignInCodePage page={page} />),
    finds: ['textbox', ({ language }) => sayOnDesk(language)('code.code')],
  },
  'a recovery code was wrong': {
    draw: (look) =>
      onDesk(look, { ...asked, form: notTaken('recovery', 'recovery_wrong') }, (page) => <SignInCodePage page={page} />),
    finds: ['textbox', ({ language }) => sayOnDesk(language)('code.recovery')],
  },
} satisfies Examples
