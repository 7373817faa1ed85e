import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleHistory } from '../../review/sample-desk.ts'
import { ChangeList } from './change-list.tsx'

export default {
  'with older ones': {
    draw: (look) => onDesk(look, {}, <ChangeList page={sampleHistory} older={(before) => `?before=${before}`} />),
    finds: ['link', ({ language }) => sayOnDesk(language)('change.older')],
  },
  none: {
    draw: (look) => onDesk(look, {}, <ChangeList page={{ items: [], next: null }} older={() => ''} />),
    finds: ['paragraph', ({ language }) => sayOnDesk(language)('change.none')],
  },
} satisfies Examples
