import { bulkPreview } from '@legalmap/data/desk/addresses.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleRecord } from '../../review/sample-desk.ts'
import { Preview } from './preview.tsx'

const changed = [{ record_id: 'all-known', name: sampleRecord.name }]
const left = [{ noun: 'provider', record_id: 'other', name: null, why: 'outside_reach', conflicts: [] }]

export default {
  'one, and one that is left': {
    draw: (look) =>
      onDesk(
        look,
        {
          resources: { [bulkPreview.address]: { batch: null, changed, left } },
          form: { entries: [['unit', 'lake']], errors: [] },
        },
        <Preview name="bulk" />,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('bulk.confirm')],
  },
  none: {
    draw: (look) =>
      onDesk(look, { resources: { [bulkPreview.address]: { batch: null, changed: [], left: [] } } }, <Preview name="bulk" />),
    finds: ['link', ({ language }) => sayOnDesk(language)('save.cancel')],
  },
} satisfies Examples
