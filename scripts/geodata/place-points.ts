/** The settlements with a position as points of the basemap's layer `place`. */
import type { Place } from '@legalmap/data/model/place.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'
import type { LayerFeature } from './layers.ts'

/** `capitalUnitId` is the unit whose seat is the country's capital. Names are filled from another language where one is empty. */
export function pointPlaces(places: readonly Place[], units: readonly Unit[], capitalUnitId: string): LayerFeature[] {
  const seatsOf = (level: Unit['level']) =>
    new Set(units.filter((unit) => unit.level === level).map((unit) => unit.seat_place_id))
  const capital = units.find((unit) => unit.id === capitalUnitId)?.seat_place_id
  const regionSeats = seatsOf('region')
  const districtSeats = seatsOf('district')
  const seatOf = (id: string) =>
    id === capital ? 'country' : regionSeats.has(id) ? 'region' : districtSeats.has(id) ? 'district' : null
  return places.flatMap(({ id, name, rank, point }): LayerFeature[] => {
    if (!point) return []
    const cap = seatOf(id)
    const names = {
      name_ky: name.ky || name.ru || name.en,
      name_ru: name.ru || name.ky || name.en,
      name_en: name.en || name.ky || name.ru,
    }
    return [
      {
        type: 'Feature',
        properties: { id, ...names, r: rank, ...(cap ? { cap } : {}) },
        geometry: { type: 'Point', coordinates: [...point] },
      },
    ]
  })
}
