import { exampleProvider } from '@legalmap/data/examples/records.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleCenter } from '../../review/sample-desk.ts'
import { NowBlock } from './now-block.tsx'

export default {
  'closed, with a notice': {
    draw: (look) => onDesk(look, {}, <NowBlock center={sampleCenter()} />),
    finds: ['region', ({ language }) => sayOnDesk(language)('now.title')],
  },
  'as usual': {
    draw: (look) => onDesk(look, {}, <NowBlock center={sampleCenter(exampleProvider({ id: 'x' }))} />),
    finds: ['link', ({ language }) => sayOnDesk(language)('now.close')],
  },
} satisfies Examples
