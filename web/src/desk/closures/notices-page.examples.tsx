import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleResources } from '../../review/sample-desk.ts'
import NoticesPage from './notices-page.tsx'

export default {
  'one is known': {
    draw: (look) =>
      onDesk(look, { name: 'notices', parameters: { id: 'all-known' }, resources: sampleResources }, (page) => (
        <NoticesPage page={page} />
      )),
    finds: ['heading', ({ language }) => sayOnDesk(language)('notice.new')],
  },
} satisfies Examples
