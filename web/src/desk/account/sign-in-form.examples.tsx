import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { notTaken } from '../../review/sample-people.ts'
import { SignInForm } from './sign-in-form.tsx'

const nobody = { name: 'sign_in', person: null } as const

export default {
  empty: {
    draw: (look) => onDesk(look, nobody, <SignInForm to="" />),
    finds: ['button', ({ language }) => sayOnDesk(language)('sign_in.button')],
  },
  'wrong name or password': {
    draw: (look) => onDesk(look, { ...nobody, form: notTaken('', 'wrong') }, <SignInForm to="" />),
    finds: ['alert', ({ language }) => sayOnDesk(language)('error.wrong')],
  },
  'slowed down': {
    draw: (look) => onDesk(look, { ...nobody, form: notTaken('', 'wait', { minutes: 3 }) }, <SignInForm to="" />),
    finds: ['alert', ({ language }) => sayOnDesk(language)('error.wait', { minutes: 3 })],
  },
} satisfies Examples
