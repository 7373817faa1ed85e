/** Finds the unit that an oblast cell and a district cell name, without ever guessing. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { Unit, UnitLevel } from '../model/unit.ts'
import type { Finding } from './finding.ts'
import { asCandidate, type NamesIndex } from './names-index.ts'
import { unitAmbiguous, unitUnknown } from './rules/whereabouts.ts'

const wordsFor: readonly (readonly [RegExp, readonly (readonly UnitLevel[])[]])[] = [
  [/облус|област|обл\.|oblast|region/iu, [['region']]],
  [/район|р-н|raion|district/iu, [['district', 'city_district']]],
  [/шаар|город|city|town|(?:^|\s)[гш]\./iu, [['city'], ['town']]],
]

/** Which kinds of units a text asks for, best first; a bare name means what the column is for. */
const levelsFor = (text: string, usual: readonly (readonly UnitLevel[])[]) =>
  wordsFor.find(([words]) => words.test(text))?.[1] ?? usual

/** `unit` is the finest unit that was found; `missed` says that a finer one was named and not found. */
export interface NamedUnit {
  unit: Unit | undefined
  missed: boolean
  findings: Finding[]
}

/** One unit by one name, or the finding that says why not. */
export function findUnit(
  text: string,
  column: string,
  usual: readonly (readonly UnitLevel[])[],
  names: NamesIndex,
  within: (unit: Unit) => boolean = () => true,
  under = '',
): { unit: Unit } | { finding: Finding } {
  const fitting = names.units(text, within)
  for (const levels of levelsFor(text, usual)) {
    // asked again for the level alone: a surer match of the wrong kind must not hide it
    const found = names.units(text, (unit) => within(unit) && levels.includes(unit.level))
    const [only] = found
    if (found.length === 1 && only) return { unit: only }
    if (found.length > 1) return { finding: unitAmbiguous(column, text, found.map(asCandidate)) }
  }
  return {
    finding: fitting.length > 1 ? unitAmbiguous(column, text, fitting.map(asCandidate)) : unitUnknown(column, text, under),
  }
}

const usualOblast: readonly (readonly UnitLevel[])[] = [['region'], ['city']]
const usualDistrict: readonly (readonly UnitLevel[])[] = [['district', 'city_district'], ['town'], ['city']]

export function locateUnit(oblast: string, district: string, gazetteer: Gazetteer, names: NamesIndex): NamedUnit {
  const findings: Finding[] = []
  let unit: Unit | undefined
  let missed = false
  if (oblast !== '') {
    const found = findUnit(oblast, 'oblast', usualOblast, names)
    if ('unit' in found) unit = found.unit
    else findings.push(found.finding)
    missed = !unit
  }
  if (district !== '') {
    const top = unit
    const within = (candidate: Unit) => candidate !== top && (!top || gazetteer.isWithin(candidate.id, top.id))
    const found = findUnit(district, 'district', usualDistrict, names, within, top?.id)
    if ('unit' in found) unit = found.unit
    else findings.push(found.finding)
    missed = 'finding' in found
  }
  return { unit, missed, findings }
}
