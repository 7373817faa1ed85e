/** Groups the markers of a picture, so that none covers another: each group stays on a place that has markers. */
import type { Spot } from './frame.ts'

export interface Group {
  spot: Spot
  count: number
}

/** `reach` is how near, in pixels, a marker joins a bigger group. The same markers give the same groups in any order. */
export function groupMarkers(spots: readonly Spot[], reach: number): readonly Group[] {
  const bySpot = new Map<string, Group>()
  for (const spot of spots) {
    const key = spot.map(Math.round).join()
    bySpot.set(key, { spot: bySpot.get(key)?.spot ?? spot, count: (bySpot.get(key)?.count ?? 0) + 1 })
  }
  const points = [...bySpot.values()].sort(
    (one, other) => other.count - one.count || one.spot[0] - other.spot[0] || one.spot[1] - other.spot[1],
  )
  const groups: Group[] = []
  for (const point of points) {
    const distanceTo = ({ spot }: Group) => Math.hypot(spot[0] - point.spot[0], spot[1] - point.spot[1])
    const [near] = groups.filter((group) => distanceTo(group) < reach).sort((one, other) => distanceTo(one) - distanceTo(other))
    if (near) near.count += point.count
    else groups.push({ ...point })
  }
  return groups
}
