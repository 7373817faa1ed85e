import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleRows } from '../../review/sample-desk.ts'
import { CenterRow } from './center-row.tsx'

export default {
  'for who has a caller on the line': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <CenterRow
            row={{
              ...sampleRows.due,
              distance: 12_400,
              note: 'Түшкү тыныгуудан кийин чалуу керек.',
              next_visit: {
                starts_at: '2026-12-01T09:00:00+06:00',
                ends_at: '2026-12-01T12:00:00+06:00',
                where: { ky: 'Көл-Башы', ru: 'Кёль-Баши', en: 'Kol-Bashy' },
              },
            }}
            proposes
          />
        </ul>,
      ),
    finds: ['link', ({ language }) => sayOnDesk(language)('propose')],
  },
  'due, closed, and something waits': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <CenterRow row={sampleRows.due} />
        </ul>,
      ),
    finds: ['link', () => ''],
  },
  'all checked': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <CenterRow row={sampleRows.checked} />
        </ul>,
      ),
    finds: ['listitem', ({ language }) => sayOnDesk(language)('centers.all_checked')],
  },
  'hidden, nothing known': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <CenterRow row={sampleRows.nothing_known} />
        </ul>,
      ),
    finds: ['listitem', ({ language }) => sayOnDesk(language)('centers.never_checked')],
  },
} satisfies Examples
