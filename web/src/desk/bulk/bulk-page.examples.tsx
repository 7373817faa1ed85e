import { bulkPreview } from '@legalmap/data/desk/addresses.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleRecord, sampleResources } from '../../review/sample-desk.ts'
import BulkPage from './bulk-page.tsx'

const preview = { batch: null, changed: [{ record_id: 'all-known', name: sampleRecord.name }], left: [] }

export default {
  'to be filled in': {
    draw: (look) => onDesk(look, { name: 'bulk', resources: sampleResources }, (page) => <BulkPage page={page} />),
    finds: ['group', ({ language }) => sayOnDesk(language)('bulk.centers')],
  },
  'nothing is chosen': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'bulk',
          resources: sampleResources,
          form: { entries: [], errors: [{ field: 'centers', code: 'choose_centers' }] },
        },
        (page) => <BulkPage page={page} />,
      ),
    finds: ['alert', () => ''],
  },
  'looked at before it is done': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'bulk',
          resources: { ...sampleResources, [bulkPreview.address]: preview },
          form: { entries: [['centers', 'all-known']], errors: [] },
        },
        (page) => <BulkPage page={page} />,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('bulk.confirm')],
  },
} satisfies Examples
