import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { sampleHanded, samplePerson } from '../../review/sample-people.ts'
import { PersonRow } from './person-row.tsx'

export default {
  'somebody without a second step': {
    draw: (look) =>
      onDesk(
        look,
        { name: 'people', resources: sampleHanded.people },
        <ul>
          <PersonRow person={{ ...samplePerson, second_factor: 'due' }} />
        </ul>,
      ),
    finds: ['link', () => exampleDeskPerson().name],
  },
} satisfies Examples
