import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleRows } from '../../review/sample-desk.ts'
import { CenterRow } from './center-row.tsx'

export default {
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
