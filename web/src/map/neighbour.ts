/** Which pin lies next to another on the map: above, below, to the left or to the right of it. */
import type { Point } from '@legalmap/data/geo/position.ts'

export type Way = 'up' | 'down' | 'left' | 'right'

const degree = Math.PI / 180

/**
 * The place in `points` of the nearest point within 45° of the way from the one at `from`, or null where there is none. What lies
 * straight ahead goes before what is nearer but aside; points in the very same spot are passed by. Points are
 * `[longitude, latitude]`.
 */
export function neighbour(points: readonly Point[], from: number, way: Way): number | null {
  const start = points[from]
  if (!start) return null
  // a degree of longitude is shorter than one of latitude
  const width = Math.cos(start[1] * degree)
  let best: { at: number; cost: number } | null = null
  for (const [at, point] of points.entries()) {
    const east = (point[0] - start[0]) * width
    const north = point[1] - start[1]
    const sideways = way === 'left' || way === 'right'
    const ahead = { up: north, down: -north, right: east, left: -east }[way]
    const aside = Math.abs(sideways ? north : east)
    if (ahead <= 0 || aside > ahead) continue
    const cost = Math.hypot(ahead, 2 * aside)
    if (!best || cost < best.cost) best = { at, cost }
  }
  return best?.at ?? null
}
