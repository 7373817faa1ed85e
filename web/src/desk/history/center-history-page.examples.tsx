import { centerHistoryResource } from '@legalmap/data/desk/addresses.ts'
import type { Examples } from '../../review/examples.ts'
import { onDesk, sayOnDesk } from '../../review/on-desk.tsx'
import { sampleHistory } from '../../review/sample-desk.ts'
import CenterHistoryPage from './center-history-page.tsx'

export default {
  'two changes': {
    draw: (look) =>
      onDesk(
        look,
        {
          name: 'center_history',
          parameters: { id: 'all-known' },
          resources: { [centerHistoryResource('all-known').address]: sampleHistory },
        },
        (page) => <CenterHistoryPage page={page} />,
      ),
    finds: ['heading', ({ language }) => sayOnDesk(language)('center.history')],
  },
} satisfies Examples
