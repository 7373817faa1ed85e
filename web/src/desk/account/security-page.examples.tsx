import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleHanded } from '../../review/sample-people.ts'
import SecurityPage from './security-page.tsx'

const seenBy = (second_factor: 'due' | 'overdue') =>
  ({ name: 'security', person: exampleDeskPerson({ second_factor }), resources: sampleHanded.securityDue }) as const

export default {
  'with everything': {
    draw: (look) => onDesk(look, { name: 'security', resources: sampleHanded.security }, <SecurityPage />),
    finds: ['heading', ({ language }) => sayOnDesk(language)('security.sessions')],
  },
  'the second step may still wait': {
    draw: (look) => onDesk(look, seenBy('due'), <SecurityPage />),
    finds: ['button', ({ language }) => sayOnDesk(language)('security.factor_set')],
  },
  'the second step may wait no longer': {
    draw: (look) => onDesk(look, seenBy('overdue'), <SecurityPage />),
    finds: ['button', ({ language }) => sayOnDesk(language)('security.factor_set')],
  },
} satisfies Examples
