import type { KeptVisit } from '@legalmap/data/desk/resources/visits.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { VisitRow } from './visit-row.tsx'

const visit: KeptVisit = {
  id: 'a-20261205',
  revision: 1,
  starts_at: '2026-12-05T10:00:00+06:00',
  ends_at: '2026-12-06T13:00:00+06:00',
  status: 'planned',
  where: { ky: 'Кочкор', ru: 'Кочкорка', en: 'Kochkor' },
  at_center: false,
  place: { ky: 'маданият үйү', ru: 'дом культуры', en: '' },
  note: { ky: '', ru: '', en: '' },
  series: '',
}

export default {
  'of two days': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <VisitRow visit={visit} edit />
        </ul>,
      ),
    finds: ['listitem', () => ''],
  },
  'called off': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <VisitRow visit={{ ...visit, status: 'cancelled' }} edit />
        </ul>,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('visit.restore')],
  },
} satisfies Examples
