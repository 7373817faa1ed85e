/** A nearest index: visits points from near to far by the geodesic without measuring them all. */
import { finish, type Steps } from '../model/steps.ts'
import { distance, equatorialRadius, flattening, type Point, reducedLatitude } from './geodesic.ts'

/** What a visit looks for. The index measures only what `accepts` lets through, then calls `offer` with metres. */
export interface Visitor {
  accepts(entry: number): boolean
  offer(entry: number, metres: number): void
  /** Metres beyond which nothing is wanted any more; may shrink during the visit. */
  reach(): number
}

/** Entries are the places of the points in the list that the index was built from; null points are in no answer. */
export interface NearestIndex {
  /**
   * Offers every accepted entry that is no farther than `reach()`, nearer regions first, and now and then one that is farther.
   * Entries nearer than `from` metres may be left out.
   */
  visit(origin: Point, visitor: Visitor, from?: number): void
  /** Names every entry within `radius` metres, in no order; regions that lie wholly inside are not measured. */
  within(origin: Point, radius: number, found: (entry: number) => void): void
  /**
   * The index after entries moved, went and came: `places[entry]` is the new place of an old entry, 2 ** 32 - 1 for
   * one that is not there any more, in no order; `points`
   * are the new ones, `fresh` the places of what came. A few stand beside the tree; many have it built anew. This one stays as it is.
   */
  change(places: Uint32Array, points: readonly (Point | null)[], fresh: readonly number[]): Steps<NearestIndex>
  /** Bytes that the index takes besides the points. */
  readonly bytes: number
}

/** The place of an entry that is not there any more. */
const left = 0xffffffff

const leafSize = 8
const degree = Math.PI / 180
/**
 * On the unit sphere of reduced latitudes Lambert's distance lies between (1 - flattening) and 1 times the radius times the
 * central angle: both of its correction terms are at least 0 and at most 1. A chord is never longer than its arc.
 */
const leastMetres = equatorialRadius * (1 - flattening)
/** Metres for the rounding of sums and of the orders made from distances. */
const margin = 0.002

const farthest = (chord: number) => 2 * equatorialRadius * Math.asin(Math.min(1, chord / 2))

type Coordinates = readonly [Float64Array, Float64Array, Float64Array]

/** Puts the entry of rank `middle` along one axis in its place, smaller ones before it (Hoare's selection). */
function select(entries: Uint32Array, axis: Float64Array, first: number, last: number, middle: number): void {
  let low = first
  let high = last
  const at = (i: number) => axis[entries[i] ?? 0] ?? 0
  while (high > low) {
    const pivot = at((low + high) >> 1)
    let i = low
    let j = high
    while (i <= j) {
      while (at(i) < pivot) i++
      while (at(j) > pivot) j--
      if (i > j) break
      const other = entries[i] ?? 0
      entries[i++] = entries[j] ?? 0
      entries[j--] = other
    }
    if (middle <= j) high = j
    else if (middle >= i) low = i
    else return
  }
}

/** Nodes of so many entries are a step. */
const stepSize = 4096

/** Orders `entries` as a balanced tree: node 1 has all of them, 2i the first half of node i and 2i + 1 the rest. Fills the boxes. */
function* arrange(entries: Uint32Array, coordinates: Coordinates, boxes: Float64Array): Steps<void> {
  const measure = (node: number, start: number, end: number): number => {
    let widest = 0
    let width = -1
    for (const [dimension, axis] of coordinates.entries()) {
      let least = Number.POSITIVE_INFINITY
      let most = Number.NEGATIVE_INFINITY
      for (let i = start; i < end; i++) {
        const value = axis[entries[i] ?? 0] ?? 0
        if (value < least) least = value
        if (value > most) most = value
      }
      boxes[node * 6 + dimension] = least
      boxes[node * 6 + 3 + dimension] = most
      if (most - least > width) [width, widest] = [most - least, dimension]
    }
    return widest
  }
  const split = (node: number, start: number, end: number): void => {
    const widest = measure(node, start, end)
    if (end - start <= leafSize) return
    const middle = (start + end) >> 1
    select(entries, coordinates[widest] ?? coordinates[0], start, end - 1, middle)
    split(node * 2, start, middle)
    split(node * 2 + 1, middle, end)
  }
  const waiting: (readonly [number, number, number])[] = entries.length > 0 ? [[1, 0, entries.length]] : []
  for (const [node, start, end] of waiting) {
    yield
    if (end - start <= stepSize) {
      split(node, start, end)
      continue
    }
    const middle = (start + end) >> 1
    select(entries, coordinates[measure(node, start, end)] ?? coordinates[0], start, end - 1, middle)
    waiting.push([node * 2, start, middle], [node * 2 + 1, middle, end])
  }
}

/** Entries in the order of the tree, with where they are on the unit sphere; one that is not there any more is `left`. */
interface Tree {
  entries: Uint32Array
  boxes: Float64Array
  axes: Coordinates
}

/** O(n log n) to build; to visit O(log n) for a few nearest among points that are spread out and mostly accepted. */
export const buildNearestIndex = (points: readonly (Point | null)[]): NearestIndex => finish(buildNearestInSteps(points))

export function* buildNearestInSteps(points: readonly (Point | null)[]): Steps<NearestIndex> {
  const all: Coordinates = [new Float64Array(points.length), new Float64Array(points.length), new Float64Array(points.length)]
  const entries = new Uint32Array(points.reduce((count, point) => count + (point ? 1 : 0), 0))
  let filled = 0
  for (let entry = 0; entry < points.length; entry++) {
    const point = points[entry]
    if (entry % stepSize === stepSize - 1) yield
    if (!point) continue
    const [x, y, z] = onSphere(point)
    all[0][entry] = x
    all[1][entry] = y
    all[2][entry] = z
    entries[filled++] = entry
  }
  const depth = Math.max(0, Math.ceil(Math.log2(Math.max(1, entries.length / leafSize))))
  const boxes = new Float64Array(6 * 2 ** (depth + 1))
  yield* arrange(entries, all, boxes)
  const inOrder = (axis: Float64Array) => {
    const sorted = new Float64Array(entries.length)
    for (let i = 0; i < entries.length; i++) sorted[i] = axis[entries[i] ?? 0] ?? 0
    return sorted
  }
  const axes: Coordinates = [inOrder(all[0]), inOrder(all[1]), inOrder(all[2])]
  return nearestIndex({ entries, boxes, axes }, points, [])
}

/** So many may stand beside the tree, or have left it, by how many are in it: each question looks at every one. */
const mostBeside = (inTree: number) => Math.min(256, 8 + inTree / 16)

function* changed(
  tree: Tree,
  before: readonly (Point | null)[],
  beside: readonly number[],
  ...[places, points, fresh]: Parameters<NearestIndex['change']>
): Steps<NearestIndex> {
  // what came may be what was there before, at its point; who is not among them stands where it stood
  const mayStay = new Uint8Array(points.length)
  for (const place of fresh) mayStay[place] = 1
  const stays = (entry: number): number => {
    const place = entry === left ? left : (places[entry] ?? left)
    if (place === left || !mayStay[place]) return place
    const [was, is] = [before[entry], points[place]]
    return was && is && was[0] === is[0] && was[1] === is[1] ? place : left
  }
  const entries = new Uint32Array(tree.entries.length)
  const inTree = new Set<number>()
  let leaving = 0
  for (let i = 0; i < entries.length; i++) {
    const place = stays(tree.entries[i] ?? left)
    entries[i] = place
    if (place === left) leaving++
    else if (mayStay[place]) inTree.add(place)
  }
  const others = [...beside.map(stays).filter((place) => place !== left && !mayStay[place]), ...fresh]
  const besideNow = others.filter((place) => points[place] && !inTree.has(place))
  if (besideNow.length + leaving > mostBeside(entries.length)) return yield* buildNearestInSteps(points)
  return nearestIndex({ ...tree, entries }, points, besideNow)
}

/** `beside` are entries that the tree has not. */
function nearestIndex(tree: Tree, points: readonly (Point | null)[], beside: readonly number[]): NearestIndex {
  const { entries, boxes, axes } = tree
  const [xs, ys, zs] = axes

  /** Chords are on the unit sphere, `x y z` is the origin. */
  function squaredChordTo(node: number, x: number, y: number, z: number): number {
    const at = node * 6
    const dx = Math.max((boxes[at] ?? 0) - x, 0, x - (boxes[at + 3] ?? 0))
    const dy = Math.max((boxes[at + 1] ?? 0) - y, 0, y - (boxes[at + 4] ?? 0))
    const dz = Math.max((boxes[at + 2] ?? 0) - z, 0, z - (boxes[at + 5] ?? 0))
    return dx * dx + dy * dy + dz * dz
  }
  /** Metres that no point of a node is beyond. */
  function metresToFarthest(node: number, x: number, y: number, z: number): number {
    const at = node * 6
    const dx = Math.max(x - (boxes[at] ?? 0), (boxes[at + 3] ?? 0) - x)
    const dy = Math.max(y - (boxes[at + 1] ?? 0), (boxes[at + 4] ?? 0) - y)
    const dz = Math.max(z - (boxes[at + 2] ?? 0), (boxes[at + 5] ?? 0) - z)
    return farthest(Math.sqrt(dx * dx + dy * dy + dz * dz)) + margin
  }

  function visit(origin: Point, visitor: Visitor, from = 0): void {
    const [x, y, z] = onSphere(origin)
    let last: Point | null = null
    let metres = 0

    const isTooFar = (squaredChord: number) => {
      const chord = (visitor.reach() + margin) / leastMetres
      return squaredChord > chord * chord
    }
    const offer = (entry: number) => {
      const point = points[entry]
      if (!point) return
      // many stand at the middle of the same town
      if (!last || last[0] !== point[0] || last[1] !== point[1]) metres = distance(origin, point)
      last = point
      visitor.offer(entry, metres)
    }
    const visitLeaf = (start: number, end: number) => {
      for (let i = start; i < end; i++) {
        const dx = (xs[i] ?? 0) - x
        const dy = (ys[i] ?? 0) - y
        const dz = (zs[i] ?? 0) - z
        const entry = entries[i] ?? left
        if (entry === left || isTooFar(dx * dx + dy * dy + dz * dz) || !visitor.accepts(entry)) continue
        offer(entry)
      }
    }
    const visitNode = (node: number, squaredChord: number, start: number, end: number) => {
      if (isTooFar(squaredChord) || (from > 0 && metresToFarthest(node, x, y, z) < from)) return
      if (end - start <= leafSize) return visitLeaf(start, end)
      const middle = (start + end) >> 1
      const left = squaredChordTo(node * 2, x, y, z)
      const right = squaredChordTo(node * 2 + 1, x, y, z)
      if (left <= right) visitNode(node * 2, left, start, middle)
      visitNode(node * 2 + 1, right, middle, end)
      if (left > right) visitNode(node * 2, left, start, middle)
    }
    if (entries.length > 0) visitNode(1, squaredChordTo(1, x, y, z), 0, entries.length)
    for (const entry of beside) if (visitor.accepts(entry)) offer(entry)
  }

  function within(origin: Point, radius: number, found: (entry: number) => void): void {
    const [x, y, z] = onSphere(origin)
    const nearestChord = ((radius + margin) / leastMetres) ** 2
    const visitNode = (node: number, start: number, end: number) => {
      if (squaredChordTo(node, x, y, z) > nearestChord) return
      if (metresToFarthest(node, x, y, z) <= radius) {
        for (let i = start; i < end; i++) if (entries[i] !== left) found(entries[i] ?? 0)
      } else if (end - start <= leafSize) {
        for (let i = start; i < end; i++) {
          const entry = entries[i] ?? left
          const point = entry === left ? null : points[entry]
          if (point && distance(origin, point) <= radius) found(entry)
        }
      } else {
        const middle = (start + end) >> 1
        visitNode(node * 2, start, middle)
        visitNode(node * 2 + 1, middle, end)
      }
    }
    if (entries.length > 0) visitNode(1, 0, entries.length)
    for (const entry of beside) {
      const point = points[entry]
      if (point && distance(origin, point) <= radius) found(entry)
    }
  }

  const bytes = [entries, boxes, xs, ys, zs].reduce((sum, { byteLength }) => sum + byteLength, 0)
  const change: NearestIndex['change'] = (...given) => changed(tree, points, beside, ...given)
  return { visit, within, change, bytes }
}

/** A point on the unit sphere of reduced latitudes. */
function onSphere([longitude, latitude]: Point): readonly [number, number, number] {
  const reduced = reducedLatitude(latitude)
  const across = Math.cos(reduced)
  return [across * Math.cos(longitude * degree), across * Math.sin(longitude * degree), Math.sin(reduced)]
}
