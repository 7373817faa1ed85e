import type { Examples } from '../../review/examples.ts'
import { onDesk, samplePerson, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleHanded } from '../../review/sample-people.ts'
import PeoplePage from './people-page.tsx'

export default {
  'units without anybody, somebody who has not come, and the others': {
    draw: (look) =>
      onDesk(look, { name: 'people', person: samplePerson('administrator'), resources: sampleHanded.people }, <PeoplePage />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('people.orphans', { count: 2 })],
  },
} satisfies Examples
