import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { FactorNotice } from './factor-notice.tsx'

export default {
  'the second step may still wait': {
    draw: (look) => onDesk(look, { person: exampleDeskPerson({ second_factor: 'due' }) }, <FactorNotice />),
    finds: ['link', ({ language }) => sayOnDesk(language)('factor.notice')],
  },
} satisfies Examples
