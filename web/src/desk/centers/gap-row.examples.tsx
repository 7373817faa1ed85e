import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { GapRow } from './gap-row.tsx'

export default {
  'nineteen are missing': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <ul>
          <GapRow gap={{ reported: 43, known: 24, year: '2025' }} />
        </ul>,
      ),
    finds: ['link', ({ language }) => sayOnDesk(language)('centers.gap_add')],
  },
} satisfies Examples
