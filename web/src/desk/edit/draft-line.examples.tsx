import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { DraftLine } from './draft-line.tsx'

export default {
  'from this morning': {
    draw: (look) =>
      onDesk(
        look,
        {},
        <DraftLine
          draft={{ entries: [], base: 1, at: Date.parse('2026-11-23T04:00:00Z') }}
          onTake={() => {}}
          onDrop={() => {}}
        />,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('draft.take')],
  },
} satisfies Examples
