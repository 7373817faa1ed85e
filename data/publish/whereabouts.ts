/** A provider's whereabouts in words: settlement, district, oblast, each once and in the person's language. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { type Language, localize } from '../model/language.ts'
import type { Place } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'
import type { PublicProvider } from './public-provider.ts'

export const placeName = (place: Place, language: Language): string => localize(place.name, language)?.text ?? place.id
export const unitName = (unit: Unit, language: Language): string => localize(unit.name, language)?.text ?? unit.id

/** The names of the units that contain something, finest first, without repeating a town that is its own unit. */
export function unitNames(unitId: string, gazetteer: Gazetteer, language: Language, settlement = ''): string[] {
  return gazetteer
    .chain(unitId)
    .map((unit) => unitName(unit, language))
    .filter((name) => name !== settlement)
}

/** For example "Кербен, Аксы району, Жалал-Абад облусу"; empty for a provider of the whole country. */
export function whereabouts(
  provider: Pick<PublicProvider, 'place_id' | 'unit_id' | 'settlement'>,
  gazetteer: Gazetteer,
  language: Language,
): string {
  const place = gazetteer.place(provider.place_id)
  // the source's own word for a place that the gazetteer lacks is in Latin letters
  const settlement = place ? placeName(place, language) : language === 'en' ? provider.settlement : ''
  const units = gazetteer.chain(provider.unit_id)
  // a city or town that is a unit of its own is named once, as the settlement
  const names = units.filter(
    (unit) => !(place && unit.seat_place_id === place.id && unit.level !== 'district' && unit.level !== 'region'),
  )
  const parts = [settlement, ...names.map((unit) => unitName(unit, language))].filter(Boolean)
  return [...new Set(parts)].join(', ')
}

/** The names of the units that it says it serves, in the order given. */
export const servedNames = (
  { serves_units }: Pick<PublicProvider, 'serves_units'>,
  gazetteer: Gazetteer,
  language: Language,
): string[] => serves_units.flatMap((id) => gazetteer.unit(id) ?? []).map((unit) => unitName(unit, language))
