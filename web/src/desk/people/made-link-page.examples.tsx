import { madeLink } from '@legalmap/data/desk/resources/account.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, samplePerson, sayOnDesk } from '../../review/on-desk.tsx'
import MadeLinkPage from './made-link-page.tsx'

const made = {
  account_id: 'a1',
  name: 'Айгүл Токтосунова',
  sign_in_name: 'aigul',
  purpose: 'invitation',
  address: 'https://legalmap.example/ky/desk/invitation/q8Zr1vT0nH3k5yWb7uXc9dEf2gJm4pLs6tQa8oRi0xU',
  expires_at: '2026-11-29T05:12:00.000Z',
} as const

export default {
  'an invitation': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'made_link',
          person: samplePerson('administrator'),
          parameters: { account: 'a1' },
          resources: { [madeLink.address]: made },
        },
        <MadeLinkPage />,
      ),
    finds: ['textbox', ({ language }) => sayOnDesk(language)('made.text')],
  },
} satisfies Examples
