import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleCenter } from '../../review/sample-desk.ts'
import { CheckLine } from './check-line.tsx'

const [never, holds, due] = sampleCenter().checks

export default {
  'it holds': {
    draw: (look) => onDesk(look, {}, holds && <CheckLine check={holds} />),
    finds: ['paragraph', () => ''],
  },
  'it is due': {
    draw: (look) => onDesk(look, {}, due && <CheckLine check={due} />),
    finds: ['paragraph', () => ''],
  },
  never: {
    draw: (look) => onDesk(look, {}, never && <CheckLine check={never} />),
    finds: ['paragraph', ({ language }) => sayOnDesk(language)('check.never')],
  },
} satisfies Examples
