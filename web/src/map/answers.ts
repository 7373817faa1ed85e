/** The answers as map features: a point for each that may be drawn, clustered where they crowd. */
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import type { ProviderKind } from '@legalmap/data/vocabulary/provider-kind.ts'
import type { Feature, FeatureCollection, Point } from 'geojson'

export interface AnswerProperties {
  id: string
  kind: ProviderKind
  /** The place is only known to the town or district: drawn as a ring, not as a pin. */
  approximate: boolean
  /** Nobody is there these days: drawn hollow and struck through. */
  absent: boolean
  name: string
}

type AnswerFeature = Feature<Point, AnswerProperties>

export const isApproximate = ({ precision }: Pick<ListedHit, 'precision'>) => precision !== 'building'

export type DrawnHit = ListedHit & { marker: NonNullable<ListedHit['marker']> }

/** The answers that the map may draw: those with a marker. Pins and the list of their names are both made of these. */
export const drawn = (hits: readonly ListedHit[]): DrawnHit[] => hits.filter((hit): hit is DrawnHit => hit.marker !== null)

export function toFeatures(hits: readonly ListedHit[]): FeatureCollection<Point, AnswerProperties> {
  const features = drawn(hits).map(
    (hit): AnswerFeature => ({
      type: 'Feature',
      properties: {
        id: hit.id,
        kind: hit.kind,
        approximate: isApproximate(hit),
        absent: hit.absent === true,
        name: hit.name.text,
      },
      geometry: { type: 'Point', coordinates: [...hit.marker] },
    }),
  )
  return { type: 'FeatureCollection', features }
}

/** Whether features lie so close that no zoom parts them: within about a metre of the first. */
export function cannotBeParted(points: readonly (readonly number[])[]): boolean {
  const [first] = points
  return points.every(
    (point) => Math.abs((point[0] ?? 0) - (first?.[0] ?? 0)) < 1e-5 && Math.abs((point[1] ?? 0) - (first?.[1] ?? 0)) < 1e-5,
  )
}

/** The box that holds these points, `[west, south, east, north]`, or null for none. */
export function boxAround(points: readonly (readonly [number, number])[]): [number, number, number, number] | null {
  if (points.length === 0) return null
  const longitudes = points.map(([longitude]) => longitude)
  const latitudes = points.map(([, latitude]) => latitude)
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}
