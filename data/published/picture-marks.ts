/** What pictures show of the register, as short marks: equal marks, equal pictures. */
import type { PublicProvider } from '../publish/public-provider.ts'
import type { SearchIndex } from '../search/build-index.ts'

/** Coordinates to a tenth of a millionth of a degree, a centimetre. */
const fineness = 1e7

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

function hashOf(coordinates: readonly number[], seed: number): number {
  let hash = seed
  for (const coordinate of coordinates) {
    const whole = Math.round(coordinate * fineness)
    hash = mix(mix(hash, whole | 0), Math.floor(whole / 2 ** 32))
  }
  return hash
}

const seeds = [0x1b873593, 0x2c1b3c6d] as const
const written = (parts: readonly number[]) => parts.map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')

const known = new WeakMap<SearchIndex, string>()

/** Of all markers, in the order in which they are drawn. */
export function markersMark(index: SearchIndex): string {
  const before = known.get(index)
  if (before !== undefined) return before
  const hashes = seeds.map((seed) =>
    index.providers.reduce<number>((hash, { location }) => (location ? hashOf(location.coordinates, hash) : hash), seed),
  )
  const mark = written(hashes)
  known.set(index, mark)
  return mark
}

/** Of one marker and how well its place is known. */
export const locatorMark = ({ location, location_precision }: PublicProvider): string =>
  `${written(seeds.map((seed) => hashOf(location?.coordinates ?? [], seed)))}-${location_precision}`
