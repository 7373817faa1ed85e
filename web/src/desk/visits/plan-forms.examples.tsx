import type { Examples, Look } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { PlanLines, PlanOne, PlanRoster } from './plan-forms.tsx'

const drawn = (look: Look, act: string, field: string) =>
  onDesk(
    look,
    {
      name: 'center_visits',
      parameters: { id: 'a' },
      form: { entries: [['act', act]], errors: [{ field, code: 'visit_day' }] },
    },
    <>
      <PlanOne />
      <PlanLines visits={[]} today="2026-11-28" />
      <PlanRoster />
    </>,
  )
const button = ({ language }: Look) => sayOnDesk(language)('visit.plan')

export default {
  'one visit was not taken': { draw: (look) => drawn(look, 'add', 'day'), finds: ['button', button] },
  'a roster was not taken': { draw: (look) => drawn(look, 'series', 'from_day'), finds: ['button', button] },
} satisfies Examples
