/** The gazetteer: the units and places of a geodata pack, looked up by id and by who contains whom. */
import type { Place } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'

export interface Gazetteer {
  units: readonly Unit[]
  places: readonly Place[]
  unit(id: string): Unit | undefined
  place(id: string): Place | undefined
  /** The unit and everything that contains it, the unit itself first; empty for an unknown id. */
  chain(unitId: string): readonly Unit[]
  /** Whether `unitId` is `containerId` or lies in it. */
  isWithin(unitId: string, containerId: string): boolean
}

export function createGazetteer(units: readonly Unit[], places: readonly Place[]): Gazetteer {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]))
  const placesById = new Map(places.map((place) => [place.id, place]))
  const chains = new Map<string, readonly Unit[]>()
  for (const unit of units) {
    const chain: Unit[] = []
    for (let next: Unit | undefined = unit; next && !chain.includes(next); next = unitsById.get(next.parent_id)) chain.push(next)
    chains.set(unit.id, chain)
  }
  const chain = (unitId: string) => chains.get(unitId) ?? []
  return {
    units,
    places,
    unit: (id) => unitsById.get(id),
    place: (id) => placesById.get(id),
    chain,
    isWithin: (unitId, containerId) => chain(unitId).some((unit) => unit.id === containerId),
  }
}
