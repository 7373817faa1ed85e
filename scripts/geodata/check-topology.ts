/** Checks that the shapes of units.topojson are those of the units. */
import type { Unit } from '@legalmap/data/model/unit.ts'
import type { ShapeCollection, Topology } from '@legalmap/server/geodata/units-topology.ts'
import { errorIn, type Finding, warningIn } from './finding.ts'

const file = 'units.topojson'

/** `units` null: units.csv could not be read, so that ids cannot be looked up. */
export function checkTopology(topology: Topology, units: readonly Unit[] | null): readonly Finding[] {
  if (!units) return []
  const { regions, districts } = topology.objects
  const shaped = new Set(regions.geometries.map((shape) => shape.properties.id))
  return [
    ...checkShapes('regions', regions, units),
    ...(districts ? checkShapes('districts', districts, units) : []),
    ...units
      .filter((unit) => unit.parent_id === '' && !shaped.has(unit.id))
      .map((unit) => warningIn(file, `regions: ${unit.id} has no shape, the map cannot fill it`)),
  ]
}

function checkShapes(name: string, { geometries }: ShapeCollection, units: readonly Unit[]): Finding[] {
  const seen = new Set<string>()
  return geometries.flatMap(({ properties: { id, level, parent } }): Finding[] => {
    if (seen.has(id)) return [errorIn(file, `${name}: ${id} has two shapes: make them one MultiPolygon`)]
    seen.add(id)
    const unit = units.find((candidate) => candidate.id === id)
    if (!unit) return [errorIn(file, `${name}: ${JSON.stringify(id)} is not the id of a unit in units.csv`)]
    const differs = (what: string, said: string, expected: string) =>
      said === expected ? [] : [warningIn(file, `${name}: ${id} has the ${what} ${said}, units.csv says ${expected}`)]
    return [
      ...differs('level', level, unit.level),
      ...(parent === undefined ? [] : differs('parent', parent, unit.parent_id || unit.id)),
    ]
  })
}
