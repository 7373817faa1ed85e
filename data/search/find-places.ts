/** Place search over the whole gazetteer: settlements, districts, towns and oblasts under all their names. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { Place } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'
import { fold, tokens } from '../text/fold.ts'
import { stripPlaceWords } from '../text/place-query.ts'
import { buildTokenIndex, type TokenIndex } from './token-index.ts'

export type PlaceHit = ({ type: 'place'; place: Place } | { type: 'unit'; unit: Unit }) & {
  /** Whether the whole question is one of its names: then nothing else was meant, except its namesakes. */
  exact: boolean
}

export interface PlaceIndex {
  find(text: string, limit: number): PlaceHit[]
}

interface Entry {
  id: string
  subject: { type: 'place'; place: Place } | { type: 'unit'; unit: Unit }
  names: readonly string[]
  /** Less is better known: the classifier's rank for places; districts after towns, oblasts after districts. */
  rank: number
}

const namesOf = (subject: Place | Unit): string[] => [subject.name.ky, subject.name.ru, subject.name.en, ...subject.aliases]
const asksForUnit = /(район|р-н|облус|област|обл\.|raion|rayon|district|oblast|region)/iu
const unitRank = { city: 9, town: 9, region: 2.5, district: 3.5, city_district: 4.5 }

/** A town that is a unit of its own is found as the place that it is. */
const isTheTown = (unit: Unit, gazetteer: Gazetteer) =>
  (unit.level === 'town' || unit.level === 'city') && gazetteer.place(unit.seat_place_id) !== undefined

/** Every name, also without its "район" or "city of": what people type when the context is clear. */
function foldedNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [fold(name), fold(stripPlaceWords(name))]))
}

/** The words of a unit's names, and of those of all that contains it, made once for the many places in it. */
function contextWords(gazetteer: Gazetteer): (unitId: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (unitId) => {
    const words =
      known.get(unitId) ??
      gazetteer.chain(unitId).flatMap((unit) => namesOf(unit).flatMap((name) => tokens(stripPlaceWords(name))))
    known.set(unitId, words)
    return words
  }
}

export function buildPlaceIndex(gazetteer: Gazetteer): PlaceIndex {
  const entries: Entry[] = [
    ...gazetteer.places.map((place) => ({
      id: place.id,
      subject: { type: 'place' as const, place },
      names: namesOf(place),
      rank: place.rank + (place.point ? 0 : 0.5),
    })),
    ...gazetteer.units
      .filter((unit) => !isTheTown(unit, gazetteer))
      .map((unit) => ({
        id: unit.id,
        subject: { type: 'unit' as const, unit },
        names: namesOf(unit),
        rank: unitRank[unit.level],
      })),
  ]
  const contextOf = contextWords(gazetteer)
  const aimakWords = new Map<string, readonly string[]>()
  const words: TokenIndex = buildTokenIndex(
    (function* (): Generator<[number, readonly string[], number]> {
      for (const [i, { subject, names }] of entries.entries()) {
        for (const name of names) yield [i, tokens(name), 10]
        yield [i, contextOf(subject.type === 'place' ? subject.place.unit_id : subject.unit.parent_id), 1]
        const aimak = subject.type === 'place' ? subject.place.ayil_aimak : ''
        if (!aimak) continue
        const known = aimakWords.get(aimak) ?? tokens(stripPlaceWords(aimak))
        aimakWords.set(aimak, known)
        yield [i, known, 1]
      }
    })(),
  )
  // folded when first met: a question meets few of the thousands of places
  const folded = new Map<number, ReadonlySet<string>>()
  const foldedNamesOf = (i: number) => {
    const names = folded.get(i) ?? foldedNames(entries[i]?.names ?? [])
    folded.set(i, names)
    return names
  }

  return {
    find(text, limit) {
      const stripped = stripPlaceWords(text)
      const wanted = fold(stripped)
      if (wanted === '') return []
      const whole = fold(text)
      const unitAsked = asksForUnit.test(text)
      return Array.from(words.match(stripped), ([i, score]) => {
        const entry = entries[i] as Entry
        const names = foldedNamesOf(i)
        const exact = names.has(wanted) || names.has(whole)
        const kindAsked = unitAsked && entry.subject.type === 'unit'
        // a whole name beats any part of one; then the words that met, then how well known the place is
        return { entry, exact, points: (exact ? 1000 : 0) + (kindAsked ? 500 : 0) + score * 2 - entry.rank * 4 }
      })
        .filter(({ exact, points }) => exact || points > 4 - 6 * 4)
        .sort((a, b) => b.points - a.points || (a.entry.id < b.entry.id ? -1 : 1))
        .slice(0, limit)
        .map(({ entry, exact }) => ({ ...entry.subject, exact }))
    },
  }
}
