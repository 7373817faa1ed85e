import type { Examples } from '../review/examples.ts'
import { MapBoundary } from './map-boundary.tsx'

export default {
  'the map works': {
    draw: ({ t }) => (
      <MapBoundary fallback={null}>
        <p>{t('map.loading')}</p>
      </MapBoundary>
    ),
    finds: ['paragraph', ({ t }) => t('map.loading')],
  },
} satisfies Examples
