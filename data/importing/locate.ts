/** Where a row is: the unit and the place that its ids or its names mean. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { Place } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'
import { fold } from '../text/fold.ts'
import type { Finding } from './finding.ts'
import { locateUnit } from './locate-unit.ts'
import { asCandidate, buildNamesIndex, type NamesIndex, ownNames, strippedKey } from './names-index.ts'
import {
  placeAmbiguous,
  placeIdUnknown,
  placeNameDisagrees,
  placeNameUnlisted,
  placeOutsideUnit,
  placeUnknown,
  unitIdUnknown,
  unitNameDisagrees,
} from './rules/whereabouts.ts'

/** What a row says; empty means that it says nothing. */
export interface Said {
  unit_id: string
  place_id: string
  oblast: string
  district: string
  settlement: string
}

/** Empty ids: not known. */
interface Whereabouts {
  unit_id: string
  place_id: string
  findings: Finding[]
}

export interface Locator {
  gazetteer: Gazetteer
  names: NamesIndex
  locate(said: Said): Whereabouts
}

const withoutBrackets = (text: string) => text.replace(/\s*\([^()]*\)/gu, '').trim()
const readings = (text: string) => [...new Set([text, withoutBrackets(text)])].filter((reading) => reading !== '')

const isTown = (place: Place) => place.kind === 'city' || place.kind === 'town'
/** "г. Талас" and "с. Талас" say themselves which of two namesakes they mean. */
const asksForTown = /(?:^|\s)(?:г\.|ш\.|город|шаары|city|town)/iu
const asksForVillage = /(?:^|\s)(?:с\.|село|айылы|кыштагы|village)/iu

function narrow(text: string, found: readonly Place[]): readonly Place[] {
  if (found.length < 2) return found
  const fitting = asksForTown.test(text)
    ? found.filter(isTown)
    : asksForVillage.test(text)
      ? found.filter((one) => !isTown(one))
      : found
  return fitting.length > 0 ? fitting : found
}

export function createLocator(gazetteer: Gazetteer): Locator {
  const names = buildNamesIndex(gazetteer)

  /** Places in the unit, its seat even where that is a town beside it, and places that were in it until lately. */
  const isIn = (unit: Unit | undefined) => (place: Place) =>
    !unit ||
    place.id === unit.seat_place_id ||
    gazetteer.isWithin(place.unit_id, unit.id) ||
    (place.former_unit_id !== '' && gazetteer.isWithin(place.former_unit_id, unit.id))

  function placesNamed(text: string, unit: Unit | undefined): readonly Place[] {
    for (const reading of readings(text)) {
      const found = narrow(reading, names.places(reading, isIn(unit)))
      if (found.length > 0) return found
    }
    return []
  }

  const isCalled = (place: Place, text: string) => {
    const keys = new Set([...ownNames(place), ...place.aliases].flatMap((name) => [fold(name), strippedKey(name)]))
    return readings(text).some((reading) => keys.has(fold(reading)) || keys.has(strippedKey(reading)))
  }

  const related = (a: string, b: string) => gazetteer.isWithin(a, b) || gazetteer.isWithin(b, a)

  function checkUnitNames(unit: Unit, said: Said, findings: Finding[]): void {
    const named = locateUnit(said.oblast, said.district, gazetteer, names).unit
    if (!named || related(named.id, unit.id)) return
    const column = said.district !== '' ? 'district' : 'oblast'
    findings.push(unitNameDisagrees(column, said[column], unit.id, named.id))
  }

  function checkPlaceName(place: Place, unit: Unit | undefined, said: Said, findings: Finding[]): void {
    if (said.settlement === '' || isCalled(place, said.settlement)) return
    const [only, ...more] = placesNamed(said.settlement, unit)
    if (only && more.length === 0) findings.push(placeNameDisagrees(said.settlement, place.id, only.id))
    else findings.push(placeNameUnlisted(said.settlement, place.id))
  }

  function placeByName(settlement: string, unit: Unit | undefined, findings: Finding[]): Place | undefined {
    const [only, ...more] = placesNamed(settlement, unit)
    if (more.length > 0 && only) findings.push(placeAmbiguous(settlement, [only, ...more].map(asCandidate)))
    else if (!only) findings.push(placeUnknown(settlement, unit?.id ?? ''))
    return more.length > 0 ? undefined : only
  }

  function locate(said: Said): Whereabouts {
    const findings: Finding[] = []
    const unitById = gazetteer.unit(said.unit_id)
    const placeById = gazetteer.place(said.place_id)
    if (said.unit_id !== '' && !unitById) findings.push(unitIdUnknown(said.unit_id))
    if (said.place_id !== '' && !placeById) findings.push(placeIdUnknown(said.place_id))
    let unit = unitById
    let missed = false
    if (unitById) checkUnitNames(unitById, said, findings)
    else {
      const named = locateUnit(said.oblast, said.district, gazetteer, names)
      findings.push(...named.findings)
      unit = named.unit
      missed = named.missed
    }
    let place = placeById
    if (placeById) checkPlaceName(placeById, unit, said, findings)
    // where a district was named and not found, a namesake elsewhere in the oblast would be a guess
    else if (said.settlement !== '' && !missed) place = placeByName(said.settlement, unit, findings)
    if (place && unit && !related(place.unit_id, unit.id)) findings.push(placeOutsideUnit(place.id, unit.id, place.unit_id))
    if (place && !unitById && (!unit || unit.level === 'region')) unit = gazetteer.unit(place.unit_id) ?? unit
    return { unit_id: unit?.id ?? '', place_id: place?.id ?? '', findings }
  }

  return { gazetteer, names, locate }
}
