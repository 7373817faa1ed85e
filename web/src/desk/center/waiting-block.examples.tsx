import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleWaiting } from '../../review/sample-desk.ts'
import { WaitingBlock } from './waiting-block.tsx'

export default {
  'something waits, and too long': {
    draw: (look) => onDesk(look, {}, <WaitingBlock reviews={sampleWaiting} />),
    finds: ['region', ({ language }) => sayOnDesk(language)('waiting.title')],
  },
} satisfies Examples
