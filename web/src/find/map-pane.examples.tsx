import type { Examples } from '../review/examples.ts'
import { MapPane } from './map-pane.tsx'

export default {
  'before the map is in sight': {
    draw: ({ page, find }) => <MapPane page={page('find', '')} find={find()} saved={undefined} />,
    finds: ['img', ({ t }) => t('map.overview')],
  },
  'without a network, and not saved': {
    draw: ({ page, find, now }) => (
      <MapPane page={{ ...page('find', ''), overview: '' }} find={find()} saved={{ at: now, map: false }} />
    ),
    finds: ['figure', ({ t }) => t('map.not_saved')],
  },
} satisfies Examples
