import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { SourceFields } from './source-fields.tsx'

export default {
  'of two sources': {
    draw: (look) => onDesk(look, {}, <SourceFields sources={[{}, {}]} />),
    finds: ['group', () => ''],
  },
} satisfies Examples
