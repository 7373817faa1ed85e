import type { Examples, Look } from '../review/examples.ts'
import { VisitItem } from './visit-item.tsx'

const visit = ({ page }: Look, id: string) => {
  const found = page('visits', '/visits')
    .days.flatMap(({ visits }) => visits)
    .find((one) => one.id === id)
  if (!found) throw new Error(`The sample register has no visit ${id}`)
  return found
}

export default {
  'everything known': {
    draw: (look) => (
      <ul>
        <VisitItem visit={visit(look, 'visit-all-known')} day="2026-11-24" />
      </ul>
    ),
    finds: ['link', (look) => visit(look, 'visit-all-known').provider.name.text],
  },
  'only when and who': {
    draw: (look) => (
      <ul>
        <VisitItem visit={visit(look, 'visit-bare')} day="2026-11-24" />
      </ul>
    ),
    finds: ['link', (look) => visit(look, 'visit-bare').provider.name.text],
  },
  cancelled: {
    draw: (look) => (
      <ul>
        <VisitItem visit={visit(look, 'visit-cancelled')} day="2026-11-26" />
      </ul>
    ),
    finds: ['link', (look) => visit(look, 'visit-cancelled').provider.name.text],
  },
  'while who comes is closed': {
    draw: (look) => (
      <ul>
        <VisitItem visit={visit(look, 'visit-doubtful')} day="2026-12-02" />
      </ul>
    ),
    finds: ['paragraph', ({ t }) => t('visits.closed_that_day')],
  },
  'elsewhere, with a distance': {
    draw: (look) => (
      <ul>
        <VisitItem visit={visit(look, 'visit-bare')} day="" distance={42_300} />
      </ul>
    ),
    finds: ['link', (look) => visit(look, 'visit-bare').provider.name.text],
  },
} satisfies Examples
