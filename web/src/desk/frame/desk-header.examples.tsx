import type { Role } from '@legalmap/data/desk/roles.ts'
import type { Example, Examples } from '../../review/examples.ts'
import { onDesk, samplePerson, sayOnDesk } from '../../review/on-desk.tsx'
import { DeskHeader } from './desk-header.tsx'

const seenBy = (role: Role): Example => ({
  draw: (look) => onDesk(look, { person: samplePerson(role) }, <DeskHeader />),
  finds: ['link', ({ language }) => sayOnDesk(language)('way.centers')],
})

export default {
  'seen by a coordinator': seenBy('coordinator'),
  'seen by an administrator': seenBy('administrator'),
  'seen by an operator of the hotline': seenBy('hotline'),
  'nobody is signed in': {
    draw: (look) => onDesk(look, { name: 'gate', person: null }, <DeskHeader />),
    finds: ['link', ({ language }) => sayOnDesk(language)('frame.name')],
  },
} satisfies Examples
