import type { Examples } from '../review/examples.ts'
import { MapPane } from './map-pane.tsx'

export default {
  'before the map is in sight': {
    draw: ({ page, find }) => <MapPane page={page('find', '')} find={find()} />,
    finds: ['img', ({ t }) => t('map.overview')],
  },
} satisfies Examples
