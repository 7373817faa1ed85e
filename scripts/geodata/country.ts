/** What is particular to the country that the packs show: boxes `[west, south, east, north]`, the view and the capital. */
import type { Box } from '@legalmap/data/geo/country-bounds.ts'

export const country = {
  name: 'Kyrgyzstan',
  /** The country itself: what pack.json gives as bounds. */
  bounds: [69.2, 39.1, 80.3, 43.35] as Box,
  center: [74.7, 41.4] as readonly [number, number],
  centerZoom: 6,
  capitalUnitId: 'bishkek',
} as const

/** What tiles cover from each zoom on: far around the country while it is small on the screen, itself alone at the last zoom. */
export const coverage: readonly { minZoom: number; box: Box }[] = [
  { minZoom: 0, box: [52, 32, 96, 53] },
  { minZoom: 6, box: [66.5, 38, 83, 45] },
  { minZoom: 8, box: country.bounds },
]
/** The box of the archive's header: what is covered while a person moves about. */
export const archiveBounds: Box = [66.5, 38, 83, 45]
