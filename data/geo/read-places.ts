/** Turns a row of a geodata pack's places.csv into a place. */
import { type Place, placeKinds } from '../model/place.ts'
import { type ReadResult, type Row, readCells } from './read-cells.ts'

/** The columns without which places.csv cannot be read. */
export const requiredPlaceColumns = ['id', 'kind', 'name_ru', 'unit_id', 'rank'] as const

const nameColumns = { ky: 'name_ky', ru: 'name_ru', en: 'name_en' }
const identifier = /^[sgw]\d{1,20}$/
const unitIdentifier = /^[a-z0-9][a-z0-9-]{0,99}$/

/** Kyrgyz and English names may be empty and stay so; a place without a position is answered from its unit's seat. */
export function readPlace(row: Row): ReadResult<Place> {
  return readCells(row, (cells) => ({
    id: cells.matching('id', identifier, 'an id: s, g or w and digits'),
    kind: cells.oneOf('kind', placeKinds),
    name: cells.name(nameColumns),
    unit_id: cells.matching('unit_id', unitIdentifier, 'the id of a unit'),
    former_unit_id: cells.text('former_unit_id'),
    ayil_aimak: cells.text('ayil_aimak'),
    point: cells.point('lon', 'lat'),
    rank: cells.integer('rank', 1, 6),
    aliases: cells.list('aliases'),
  }))
}
