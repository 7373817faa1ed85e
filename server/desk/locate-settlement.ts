/** Finds the settlement that a person of the desk means, first in the oblast of the center, then in the country. */
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import { createLocator, type Locator } from '@legalmap/data/importing/locate.ts'
import { findUnit } from '@legalmap/data/importing/locate-unit.ts'
import type { Place } from '@legalmap/data/model/place.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'

const locators = new WeakMap<Gazetteer, Locator>()

function locatorOf(gazetteer: Gazetteer): Locator {
  const known = locators.get(gazetteer) ?? createLocator(gazetteer)
  locators.set(gazetteer, known)
  return known
}

export type Located = { place: Place } | { code: 'settlement_unknown' | 'settlement_ambiguous' }

/** Of namesakes in one and the same district its seat is meant: no word that could be added tells them apart. */
function seatNamed(settlement: string, within: string, { gazetteer, names }: Locator): Place | undefined {
  const named = names.places(settlement, ({ unit_id }) => within === '' || gazetteer.isWithin(unit_id, within))
  const [unit_id = '', ...others] = new Set(named.map((place) => place.unit_id))
  return others.length > 0 ? undefined : named.find(({ id }) => id === gazetteer.unit(unit_id)?.seat_place_id)
}

/** `Ак-Талаа (Нарын району)`: a district in brackets tells namesakes apart. */
const withDistrict = /^(.*?)\s*\(([^()]+)\)$/u

export function locateSettlement(typed: string, unit_id: string, gazetteer: Gazetteer): Located {
  const locator = locatorOf(gazetteer)
  const [, settlement = typed, district = ''] = withDistrict.exec(typed.trim()) ?? []
  const oblast = gazetteer.chain(unit_id).at(-1)
  const said = { place_id: '', oblast: '', district, settlement }
  const tries = [...(oblast && !district ? [{ ...said, unit_id: oblast.id }] : []), { ...said, unit_id: '' }]
  for (const one of tries) {
    const { unit_id: within, place_id, findings } = locator.locate(one)
    const isAmbiguous = findings.some(({ code }) => code === 'place_ambiguous')
    const place = isAmbiguous ? seatNamed(settlement, within, locator) : gazetteer.place(place_id)
    if (place) return { place }
    if (isAmbiguous) return { code: 'settlement_ambiguous' }
  }
  return { code: 'settlement_unknown' }
}

/** A bare name means a district before an oblast. */
const usualLevels = [['district', 'city_district'], ['region'], ['town'], ['city']] as const

export function locateUnitNamed(typed: string, gazetteer: Gazetteer): Unit | Extract<Located, { code: string }> {
  const found = findUnit(typed, 'district', usualLevels, locatorOf(gazetteer).names)
  if ('unit' in found) return found.unit
  return { code: found.finding.code === 'unit_ambiguous' ? 'settlement_ambiguous' : 'settlement_unknown' }
}
