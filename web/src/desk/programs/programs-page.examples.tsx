import { bulkPreview, programList } from '@legalmap/data/desk/addresses.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleRecord } from '../../review/sample-desk.ts'
import ProgramsPage from './programs-page.tsx'

const programs = [
  { name: 'UNDP', centers: 29, until: '' },
  { name: 'Soros-Kyrgyzstan', centers: 1, until: '2019' },
]
const handed = { [programList.address]: { programs } }

export default {
  'two programs': {
    draw: (look) => onDesk(look, { name: 'programs', resources: handed }, <ProgramsPage />),
    finds: ['group', ({ language }) => sayOnDesk(language)('programs.which')],
  },
  'no center names one': {
    draw: (look) => onDesk(look, { name: 'programs', resources: { [programList.address]: { programs: [] } } }, <ProgramsPage />),
    finds: ['paragraph', ({ language }) => sayOnDesk(language)('programs.none')],
  },
  'no date': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'programs',
          resources: handed,
          form: { entries: [['program', 'UNDP']], errors: [{ field: 'ended_on', code: 'required' }] },
        },
        <ProgramsPage />,
      ),
    finds: ['alert', () => ''],
  },
  'looked at before it is done': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'programs',
          resources: {
            ...handed,
            [bulkPreview.address]: { batch: null, changed: [{ record_id: 'all-known', name: sampleRecord.name }], left: [] },
          },
          form: { entries: [['program', 'UNDP']], errors: [] },
        },
        <ProgramsPage />,
      ),
    finds: ['button', ({ language }) => sayOnDesk(language)('bulk.confirm')],
  },
} satisfies Examples
