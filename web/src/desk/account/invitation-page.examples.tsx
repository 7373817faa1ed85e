import { type LinkPurpose, openedLink } from '@legalmap/data/desk/resources/account.ts'
import type { Example, Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { notTaken } from '../../review/sample-people.ts'
import InvitationPage from './invitation-page.tsx'

const opened = (purpose: LinkPurpose | null) =>
  ({
    name: 'invitation',
    person: null,
    parameters: { token: 'x' },
    resources: { [openedLink.address]: { purpose } },
  }) as const
const drawn = (purpose: LinkPurpose | null, finds: Example['finds']): Example => ({
  draw: (look) => onDesk(look, opened(purpose), <InvitationPage />),
  finds,
})

export default {
  'an invitation': drawn('invitation', ['button', ({ language }) => sayOnDesk(language)('link.password_button')]),
  'a lost second step': drawn('second_factor', ['button', ({ language }) => sayOnDesk(language)('link.factor_button')]),
  'both lost': drawn('password_and_second_factor', ['button', ({ language }) => sayOnDesk(language)('link.password_button')]),
  'a link that does not work': drawn(null, ['heading', ({ language }) => sayOnDesk(language)('link.gone_title')]),
  'a password that is too short': {
    draw: (look) =>
      onDesk(look, { ...opened('invitation'), form: notTaken('next', 'password_short', { least: 12 }) }, <InvitationPage />),
    finds: ['alert', ({ language }) => sayOnDesk(language)('error.password_short', { least: 12 })],
  },
} satisfies Examples
