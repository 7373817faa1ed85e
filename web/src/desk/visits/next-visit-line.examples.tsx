import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { NextVisitLine } from './next-visit-line.tsx'

const visit = {
  starts_at: '2026-12-01T09:00:00+06:00',
  ends_at: '2026-12-01T12:00:00+06:00',
  where: { ky: 'Көл-Башы', ru: 'Кёль-Баши', en: '' },
}

export default {
  'a morning': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <p>
          <NextVisitLine visit={visit} />
        </p>,
      ),
    finds: ['paragraph', () => ''],
  },
} satisfies Examples
