/** Who serves a district: by standing in it, by being there for all that contains it, or by saying so. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { PublicProvider } from '../publish/public-provider.ts'

const isRelated = (a: string, b: string, { isWithin }: Gazetteer) => isWithin(a, b) || isWithin(b, a)

/**
 * Mountains part neighbours: the office of one's own district may be farther than another's, and still be the one that serves.
 * False where the district is not known.
 */
export const servesUnit = (
  { unit_id, serves_units }: Pick<PublicProvider, 'unit_id' | 'serves_units'>,
  district: string,
  gazetteer: Gazetteer,
): boolean =>
  district !== '' &&
  ((unit_id !== '' && isRelated(unit_id, district, gazetteer)) ||
    serves_units.some((served) => isRelated(served, district, gazetteer)))

/** Metres: what says that it serves the district counts as no farther than its neighbours there, an oblast's as half an oblast away. */
const atMost = { district: 10_000, oblast: 50_000 } as const

/** How far, at most, the ordinals that declare the district or what contains it count as, in metres. */
export function declaredReach(
  district: string,
  served: ReadonlyMap<string, readonly number[]>,
  gazetteer: Gazetteer,
): ReadonlyMap<number, number> {
  const reach = new Map<number, number>()
  if (district === '') return reach
  for (const [unit, ordinals] of served) {
    if (!isRelated(unit, district, gazetteer)) continue
    const most = gazetteer.unit(unit)?.level === 'region' ? atMost.oblast : atMost.district
    for (const ordinal of ordinals) reach.set(ordinal, Math.min(most, reach.get(ordinal) ?? most))
  }
  return reach
}
