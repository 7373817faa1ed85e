import type { Examples } from '../../review/examples.ts'
import { onDesk } from '../../review/on-desk.tsx'
import { sampleRecord, sampleResources } from '../../review/sample-desk.ts'
import CenterPage from './center-page.tsx'

export default {
  'everything known': {
    draw: (look) =>
      onDesk(look, { name: 'center', parameters: { id: 'all-known' }, resources: sampleResources }, (page) => (
        <CenterPage page={page} />
      )),
    finds: ['heading', () => sampleRecord.name.ky.slice(0, 0)],
  },
} satisfies Examples
