/** All units. */
import type { UnitAnswer, UnitList } from '@legalmap/data/api/unit.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'
import { toGeoJsonPoint } from './geojson-point.ts'
import type { Operation } from './operation.ts'
import { readParameters } from './read-parameters.ts'

const toUnitAnswer = (unit: Unit): UnitAnswer => ({
  id: unit.id,
  level: unit.level,
  name: unit.name,
  parent_id: unit.parent_id,
  aliases: [...unit.aliases],
  soate: unit.soate,
  iso: unit.iso,
  seat_place_id: unit.seat_place_id,
  seat_name: unit.seat_name,
  seat: toGeoJsonPoint(unit.seat),
  label_point: toGeoJsonPoint(unit.label_point),
})

export const listUnits: Operation = {
  method: 'get',
  path: '/api/v1/units',
  id: 'listUnits',
  summary: 'All units',
  description: 'Oblasts, districts, towns on a par with districts and city districts, all in one answer.',
  answer: 'UnitList',
  refusals: { 400: 'There is a parameter.' },
  answerTo(c, { publisher }): UnitList {
    readParameters(c, {})
    const { version, index } = publisher.current()
    const items = index.gazetteer.units.map(toUnitAnswer)
    return { version, total: items.length, items, next: null }
  },
}
