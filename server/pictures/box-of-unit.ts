/** Which part of the earth a picture of a unit shows: all its settlements, and a little of what is around them. */
import type { Box } from '@legalmap/data/geo/country-bounds.ts'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'

/** Degrees of longitude and of latitude, some 140 km each: with less there is no town in the picture that a stranger knows. */
const least = [1.7, 1.25] as const
/** How much of the box is added on every side. */
const margin = 0.12

/** `[west, south, east, north]`; around the seat where no settlement of the unit has a point. */
export function boxOfUnit(unit: Unit, gazetteer: Gazetteer): Box {
  const points = gazetteer.places.flatMap(({ point, unit_id }) => (point && gazetteer.isWithin(unit_id, unit.id) ? [point] : []))
  const around = (axis: 0 | 1, smallest: number): [number, number] => {
    const values = [...points, unit.seat].map((point) => point[axis])
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const half = Math.max((high - low) * (0.5 + margin), smallest / 2)
    return [(low + high) / 2 - half, (low + high) / 2 + half]
  }
  const [west, east] = around(0, least[0])
  const [south, north] = around(1, least[1])
  return [west, south, east, north]
}
