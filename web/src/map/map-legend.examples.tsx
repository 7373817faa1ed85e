import type { Examples } from '../review/examples.ts'
import { MapLegend } from './map-legend.tsx'
import { palettes } from './palette.ts'

export default {
  'by day, with a start': {
    draw: ({ find }) => <MapLegend hits={find().help.hits} hasOrigin color={palettes.light} />,
    finds: ['group', ({ t }) => t('map.legend')],
  },
  'by night': {
    draw: ({ find }) => <MapLegend hits={find().help.hits} hasOrigin={false} color={palettes.dark} />,
    finds: ['group', ({ t }) => t('map.legend')],
  },
} satisfies Examples
