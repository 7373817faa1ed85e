import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { samplePerson } from '../../review/sample-people.ts'
import { PersonLinks } from './person-links.tsx'

export default {
  'of somebody with a second step': {
    draw: (look) => onDesk(look, {}, <PersonLinks person={samplePerson} />),
    finds: ['button', ({ language }) => sayOnDesk(language)('person.link_factor')],
  },
  'of somebody who has not come yet': {
    draw: (look) => onDesk(look, {}, <PersonLinks person={{ ...samplePerson, status: 'invited' }} />),
    finds: ['button', ({ language }) => sayOnDesk(language)('person.link_invitation')],
  },
} satisfies Examples
