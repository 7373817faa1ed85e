/** Circles around what is only known to its town or district: somewhere in here, never a pin on a guess. */
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { drawn } from './answers.ts'

/** How far around the middle of a town or a district its circle reaches, metres: a picture of doubt, not a boundary. */
const reach: Partial<Record<ListedHit['precision'], number>> = { settlement: 2000, district: 12_000 }

const metresPerDegree = 111_195
const corners = 64

function circle([longitude, latitude]: readonly [number, number], radius: number): [number, number][] {
  const north = radius / metresPerDegree
  const east = north / Math.cos((latitude * Math.PI) / 180)
  return Array.from({ length: corners + 1 }, (_, corner) => {
    const angle = ((corner % corners) / corners) * 2 * Math.PI
    return [longitude + east * Math.cos(angle), latitude + north * Math.sin(angle)]
  })
}

/** One circle for all answers that share a middle and a precision; none for a known building or for what is drawn nowhere. */
export function toAreas(hits: readonly ListedHit[]): FeatureCollection<Polygon, { precision: string }> {
  const areas = new Map<string, Feature<Polygon, { precision: string }>>()
  for (const { marker, precision } of drawn(hits)) {
    const radius = reach[precision]
    if (radius)
      areas.set(`${precision} ${marker.join()}`, {
        type: 'Feature',
        properties: { precision },
        geometry: { type: 'Polygon', coordinates: [circle(marker, radius)] },
      })
  }
  return { type: 'FeatureCollection', features: [...areas.values()] }
}
