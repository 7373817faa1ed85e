/** What lies around a center, to judge its pin by. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { DeskSurroundings } from '@legalmap/data/desk/resources/surroundings.ts'
import { positionOfPlace } from '@legalmap/data/geo/position.ts'
import { type DeskParts, targetOf } from './desk-parts.ts'
import { noSuch } from './refusal.ts'
import { requireMay } from './require-may.ts'

/** Throws DeskRefusal: 403, 404. */
export async function readSurroundings(desk: DeskParts, person: DeskPerson, id: string): Promise<DeskSurroundings> {
  const stored = await desk.store.record('provider', id)
  if (!stored) throw noSuch('center')
  const { record } = stored
  requireMay(person, 'record.read', targetOf(record, desk), 'center')
  const { gazetteer } = desk.pack
  const place = gazetteer.place(record.place_id)
  const middle = positionOfPlace(record.place_id, gazetteer).point
  const { layers, bounds, ...tiles } = desk.tiles
  return {
    place: place ? { id: place.id, name: place.name, point: middle && [...middle] } : null,
    units: gazetteer.chain(record.unit_id).map((unit) => ({ id: unit.id, name: unit.name })),
    tiles: { ...tiles, layers: [...layers], bounds: [...bounds] },
  }
}
