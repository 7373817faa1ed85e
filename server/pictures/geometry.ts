/** Cuts, joins and thins lines and rings, so that a picture holds only what it shows. */
import type { Spot } from './frame.ts'

/** `[left, top, right, bottom]`. */
export type Rectangle = readonly [number, number, number, number]

const cross = ([ax, ay]: Spot, [bx, by]: Spot, axis: 0 | 1, value: number): Spot => {
  const share = axis === 0 ? (value - ax) / (bx - ax) : (value - ay) / (by - ay)
  return axis === 0 ? [value, ay + share * (by - ay)] : [ax + share * (bx - ax), value]
}

/** The part of a ring inside the rectangle (Sutherland and Hodgman): empty when nothing is. */
export function clipRing(ring: readonly Spot[], [left, top, right, bottom]: Rectangle): readonly Spot[] {
  const edges = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ] as const
  let kept = ring
  for (const [axis, value, sign] of edges) {
    const next: Spot[] = []
    let before = kept.at(-1)
    for (const spot of kept) {
      const isIn = (spot[axis] - value) * sign >= 0
      if (before && isIn !== (before[axis] - value) * sign >= 0) next.push(cross(before, spot, axis, value))
      if (isIn) next.push(spot)
      before = spot
    }
    kept = next
  }
  return kept
}

/** The parts of a line inside the rectangle. */
export function clipLine(line: readonly Spot[], [left, top, right, bottom]: Rectangle): readonly (readonly Spot[])[] {
  const parts: Spot[][] = []
  let part: Spot[] | null = null
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1] as Spot, line[index] as Spot]
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    let [enter, leave] = [0, 1]
    for (const [step, room] of [
      [-dx, from[0] - left],
      [dx, right - from[0]],
      [-dy, from[1] - top],
      [dy, bottom - from[1]],
    ] as const) {
      if (step === 0 && room < 0) enter = 2
      if (step < 0) enter = Math.max(enter, room / step)
      if (step > 0) leave = Math.min(leave, room / step)
    }
    if (enter > leave) {
      part = null
      continue
    }
    const at = (share: number): Spot => (share === 0 ? from : share === 1 ? to : [from[0] + share * dx, from[1] + share * dy])
    if (!part || enter > 0) {
      part = [at(enter)]
      parts.push(part)
    }
    part.push(at(leave))
    if (leave < 1) part = null
  }
  return parts
}

const keyOf = ([x, y]: Spot) => `${Math.round(x * 5)} ${Math.round(y * 5)}`

/** Joins lines that end where another begins, for tiles cut one border into many. Where three meet, the third stays by itself. */
export function joinLines(lines: readonly (readonly Spot[])[]): readonly (readonly Spot[])[] {
  const byEnd = new Map<string, readonly Spot[]>()
  const joined = new Set<readonly Spot[]>()
  /** A closed line has no ends that another could go on from. */
  const ends = (line: readonly Spot[]) => {
    const [first, last] = [keyOf(line[0] as Spot), keyOf(line.at(-1) as Spot)]
    return first === last ? [] : [first, last]
  }
  for (const given of lines) {
    if (given.length < 2) continue
    let line = given
    for (const side of [0, 1] as const) {
      const key = ends(line)[side]
      const other = key === undefined ? undefined : byEnd.get(key)
      if (!other) continue
      joined.delete(other)
      for (const end of ends(other)) byEnd.delete(end)
      const otherEndsHere = ends(other)[1] === key
      const onward = otherEndsHere === (side === 0) ? other : other.toReversed()
      line = side === 0 ? [...onward, ...line.slice(1)] : [...line, ...onward.slice(1)]
    }
    joined.add(line)
    for (const end of ends(line)) byEnd.set(end, line)
  }
  return [...joined]
}

function distanceToSegment([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}

/** Leaves out what strays less than `tolerance` from the line (Douglas and Peucker). */
export function thinLine(line: readonly Spot[], tolerance: number): readonly Spot[] {
  const kept = new Set([0, line.length - 1])
  const open: [number, number][] = [[0, line.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span
    let [farthest, distance] = [first, tolerance]
    for (let index = first + 1; index < last; index++) {
      const strays = distanceToSegment(line[index] as Spot, line[first] as Spot, line[last] as Spot)
      if (strays > distance) [farthest, distance] = [index, strays]
    }
    if (farthest === first) continue
    kept.add(farthest)
    open.push([first, farthest], [farthest, last])
  }
  return line.filter((_, index) => kept.has(index))
}
