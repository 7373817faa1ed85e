/** Finds the point of the river lines nearest to a label, and the direction in which the river runs there. */
import type { Point } from '@legalmap/data/geo/read-cells.ts'
import type { Position } from 'geojson'
import type { Layer } from './layers.ts'

/** How much shorter a degree of longitude is than one of latitude here, at 41.4° north. */
const longitudeScale = 0.75
/** In degrees of latitude, about 22 km: a label farther from every line is a mistake in its coordinates or its river is missing. */
const farthest = 0.2
/** Points to each side from which the direction is taken, so that a single bend does not turn the name. */
const reach = 12

/** `rot` is degrees clockwise, between −90 and 90 so that the name is never upside down; null where no river is near. */
export function followRiver([longitude, latitude]: Point, rivers: Layer): { point: Position; rot: number } | null {
  let nearest: { line: Position[]; index: number } | null = null
  let least = farthest
  for (const line of rivers.features.flatMap(({ geometry }) => linesOf(geometry)))
    for (let index = 1; index < line.length; index++) {
      const [x = 0, y = 0] = line[index] ?? []
      const distance = Math.hypot((x - longitude) * longitudeScale, y - latitude)
      if (distance < least) {
        least = distance
        nearest = { line, index }
      }
    }
  if (!nearest) return null
  const { line, index } = nearest
  const [fromX = 0, fromY = 0] = line[Math.max(0, index - reach)] ?? []
  const [toX = 0, toY = 0] = line[Math.min(line.length - 1, index + reach)] ?? []
  const degrees = (-Math.atan2(toY - fromY, (toX - fromX) * longitudeScale) * 180) / Math.PI
  return { point: line[index] ?? [longitude, latitude], rot: Math.round(upright(degrees)) }
}

const upright = (degrees: number): number => (degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees)

const linesOf = (geometry: Layer['features'][number]['geometry']): Position[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : []
