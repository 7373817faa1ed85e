import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk, samplePerson as seenBy } from '../../review/on-desk.tsx'
import { sampleHanded, samplePerson } from '../../review/sample-people.ts'
import PersonPage from './person-page.tsx'

const page = {
  name: 'person',
  person: { ...seenBy('administrator'), account_id: 'other' },
  parameters: { account: 'a1' },
} as const

export default {
  'who has not come for a year': {
    draw: (look) => onDesk(look, { ...page, resources: sampleHanded.person(samplePerson) }, <PersonPage />),
    finds: ['button', ({ language }) => sayOnDesk(language)('person.ask_button')],
  },
  'whose account is closed': {
    draw: (look) =>
      onDesk(
        look,
        { ...page, resources: sampleHanded.person({ ...samplePerson, status: 'closed', asked_at: '' }) },
        <PersonPage />,
      ),
    finds: ['heading', ({ language }) => sayOnDesk(language)('person.again')],
  },
} satisfies Examples
