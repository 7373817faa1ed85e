import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { notTaken, sampleHanded, samplePerson } from '../../review/sample-people.ts'
import { PersonActs } from './person-acts.tsx'

const shown = { name: 'person', parameters: { account: 'a1' }, resources: sampleHanded.person(samplePerson) } as const

export default {
  'of somebody who looks after a unit': {
    draw: (look) => onDesk(look, shown, <PersonActs person={samplePerson} />),
    finds: ['combobox', ({ language }) => sayOnDesk(language)('person.hand_to')],
  },
  'closed without being sure': {
    draw: (look) => onDesk(look, { ...shown, form: notTaken('sure', 'close_sure') }, <PersonActs person={samplePerson} />),
    finds: ['button', ({ language }) => sayOnDesk(language)('person.close_button')],
  },
} satisfies Examples
