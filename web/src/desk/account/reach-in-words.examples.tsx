import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { ReachInWords } from './reach-in-words.tsx'

const { reach } = exampleDeskPerson()

export default {
  'the whole country': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <p>
          <ReachInWords person={{ role: 'hotline', reach }} units={[]} />
        </p>,
      ),
    finds: ['paragraph', ({ language }) => sayOnDesk(language)('people.whole_country')],
  },
  'nothing yet': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <p>
          <ReachInWords person={{ role: 'coordinator', reach: { ...reach, units: [] } }} units={[]} />
        </p>,
      ),
    finds: ['paragraph', ({ language }) => sayOnDesk(language)('people.nothing')],
  },
} satisfies Examples
