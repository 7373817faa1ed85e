/** Turns a row of a geodata pack's units.csv into a unit. */
import { type Unit, unitLevels } from '../model/unit.ts'
import { type ReadResult, type Row, readCells } from './read-cells.ts'

/** The columns without which units.csv cannot be read; the names need one language only. */
export const requiredUnitColumns = ['id', 'level', 'name_ru', 'lon', 'lat'] as const

const nameColumns = { ky: 'name_ky', ru: 'name_ru', en: 'name_en' }
const seatNameColumns = { ky: 'centre_ky', ru: 'centre_ru', en: 'centre_en' }
const identifier = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/
const identifierOrNothing = /^(?:[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?)?$/
const placeIdentifierOrNothing = /^(?:[sgw]\d{1,20})?$/

/** `lon`, `lat` are the seat's and needed; a unit without a label point of its own is labelled at its seat. */
export function readUnit(row: Row): ReadResult<Unit> {
  return readCells(row, (cells) => {
    const seat = cells.position('lon', 'lat')
    return {
      id: cells.matching('id', identifier, 'an id: small Latin letters, digits and hyphens'),
      soate: cells.text('soate'),
      iso: cells.text('iso'),
      level: cells.oneOf('level', unitLevels),
      parent_id: cells.matching('parent_id', identifierOrNothing, 'the id of a unit, or nothing'),
      name: cells.name(nameColumns),
      seat_place_id: cells.matching('centre_place_id', placeIdentifierOrNothing, 'the id of a place, or nothing'),
      seat_name: cells.localized(seatNameColumns),
      seat,
      label_point: cells.point('label_lon', 'label_lat') ?? seat,
      aliases: cells.list('aliases'),
    }
  })
}
