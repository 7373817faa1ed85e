import { bulkChoices, bulkPreview } from '@legalmap/data/desk/addresses.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleRecord, sampleResources } from '../../review/sample-desk.ts'
import BulkPage from './bulk-page.tsx'

const lake = {
  id: 'lake',
  level: 'district' as const,
  parent_id: '',
  name: { ky: 'Көл району', ru: 'Кёльский район', en: 'Lake District' },
}
const handed = { ...sampleResources, [bulkChoices.address]: { units: [lake] } }
const preview = { batch: null, changed: [{ record_id: 'all-known', name: sampleRecord.name }], left: [] }

export default {
  'to be filled in': {
    draw: (look) => onDesk(look, { name: 'bulk', resources: handed }, <BulkPage />),
    finds: ['group', ({ language }) => sayOnDesk(language)('bulk.centers')],
  },
  'nothing is chosen': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'bulk',
          resources: handed,
          form: { entries: [], errors: [{ field: 'centers', code: 'choose_centers' }] },
        },
        <BulkPage />,
      ),
    finds: ['alert', () => ''],
  },
  'looked at before it is done': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'bulk',
          resources: { ...handed, [bulkPreview.address]: preview },
          form: { entries: [['centers', 'all-known']], errors: [] },
        },
        <BulkPage />,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('bulk.confirm')],
  },
} satisfies Examples
