import type { Examples } from '../../review/examples.ts'
import { onDesk, samplePerson, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleHanded } from '../../review/sample-people.ts'
import InvitePage from './invite-page.tsx'

export default {
  empty: {
    draw: (look) =>
      onDesk(
        look,
        { name: 'invite', person: samplePerson('administrator'), resources: sampleHanded.person(null) },
        <InvitePage />,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('person.invite_button')],
  },
} satisfies Examples
