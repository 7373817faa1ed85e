import { visitsResource } from '@legalmap/data/desk/addresses.ts'
import type { DeskVisits } from '@legalmap/data/desk/resources/visits.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleVisits } from '../../review/sample-desk.ts'
import { NextVisits } from './next-visits.tsx'

const id = sampleVisits.center.id
const resources = (given: Partial<DeskVisits>) => ({ [visitsResource(id).address]: { ...sampleVisits, ...given } })

export default {
  'for who plans them': {
    draw: (look) => onDesk(look, { resources: resources({}) }, <NextVisits id={id} />),
    finds: ['link', ({ language }) => sayOnDesk(language)('visit.plan')],
  },
  'for who answers calls': {
    draw: (look) => onDesk(look, { resources: resources({ edit: false }) }, <NextVisits id={id} />),
    finds: ['link', ({ language }) => sayOnDesk(language)('visit.all', { count: 4 })],
  },
  none: {
    draw: (look) => onDesk(look, { resources: resources({ visits: [] }) }, <NextVisits id={id} />),
    finds: ['region', ({ language }) => sayOnDesk(language)('visit.title')],
  },
} satisfies Examples
