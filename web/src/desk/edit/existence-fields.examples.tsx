import { formOf } from '@legalmap/data/desk/forms/group-forms.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { sampleCenter, sampleRecord } from '../../review/sample-desk.ts'
import { ExistenceFields } from './existence-fields.tsx'

const closed: Provider = { ...sampleRecord, status: 'closed', closed_on: '2026-11-01', successor_id: 'checked' }
const draw =
  (record: Provider): Examples[string]['draw'] =>
  (look) =>
    onDesk(
      look,
      { form: { entries: formOf('existence', record), errors: [] } },
      <ExistenceFields center={sampleCenter(record)} />,
    )

export default {
  works: { draw: draw(sampleRecord), finds: ['radio', () => ''] },
  'closed for good, and another one goes on': {
    draw: draw(closed),
    finds: ['link', ({ language }) => sampleRecord.name[language] || sampleRecord.name.ru],
  },
} satisfies Examples
