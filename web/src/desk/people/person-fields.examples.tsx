import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { notTaken, sampleHanded } from '../../review/sample-people.ts'
import { PersonFields } from './person-fields.tsx'

const shown = { name: 'invite', resources: sampleHanded.person(null) } as const

export default {
  'for somebody new': {
    draw: (look) => onDesk(look, shown, <PersonFields />),
    finds: ['textbox', ({ language }) => sayOnDesk(language)('person.sign_in_name')],
  },
  'the name is taken': {
    draw: (look) => onDesk(look, { ...shown, form: notTaken('sign_in_name', 'name_taken') }, <PersonFields />),
    finds: ['textbox', ({ language }) => sayOnDesk(language)('person.sign_in_name')],
  },
} satisfies Examples
