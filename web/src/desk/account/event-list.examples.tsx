import { ownSecurity } from '@legalmap/data/desk/resources/account.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { sampleHanded } from '../../review/sample-people.ts'
import { EventList } from './event-list.tsx'

const { events = [] } = sampleHanded.security[ownSecurity.address] ?? {}

export default {
  several: {
    draw: (look) => onDesk(look, { name: 'security', resources: sampleHanded.security }, <EventList events={events} />),
    finds: ['list', () => ''],
  },
} satisfies Examples
