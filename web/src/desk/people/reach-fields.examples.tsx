import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { notTaken, sampleHanded } from '../../review/sample-people.ts'
import { ReachFields } from './reach-fields.tsx'

const shown = { name: 'invite', resources: sampleHanded.person(null) } as const
const { reach } = exampleDeskPerson()

export default {
  'a unit is chosen': {
    draw: (look) => onDesk(look, shown, <ReachFields reach={reach} />),
    finds: ['group', ({ language }) => sayOnDesk(language)('person.reach')],
  },
  'nothing was chosen': {
    draw: (look) => onDesk(look, { ...shown, form: notTaken('reach', 'reach_missing') }, <ReachFields reach={reach} />),
    finds: ['group', ({ language }) => sayOnDesk(language)('person.reach')],
  },
} satisfies Examples
