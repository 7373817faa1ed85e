/** Place search over the whole gazetteer: settlements, districts, towns and oblasts under all their names. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import type { Place } from '../model/place.ts'
import { finish } from '../model/steps.ts'
import type { Unit } from '../model/unit.ts'
import { fold } from '../text/fold.ts'
import { stripPlaceWords } from '../text/place-query.ts'
import { type AskedKind, askedKind, isKind } from './asked-kind.ts'
import { keepLeast } from './least.ts'
import { PostingsBuilder } from './postings-builder.ts'
import { readings, startsWithPreposition } from './readings.ts'
import { indexInSteps } from './token-index.ts'

export type PlaceHit = ({ type: 'place'; place: Place } | { type: 'unit'; unit: Unit }) & {
  /** Whether the whole question is one of its names: then nothing else was meant, except its namesakes. */
  exact: boolean
}

export interface PlaceIndex {
  /** The best known of equal matches first; nothing for a text without words. */
  find(text: string, limit: number): PlaceHit[]
  /** Bytes of the lists of words. */
  readonly bytes: number
}

interface Entry {
  id: string
  subject: { type: 'place'; place: Place } | { type: 'unit'; unit: Unit }
  /** Less is better known: the classifier's rank for places; districts after towns, oblasts after districts. */
  rank: number
}

const namesOf = (subject: Place | Unit): string[] => [subject.name.ky, subject.name.ru, subject.name.en, ...subject.aliases]
const unitRank = { city: 9, town: 9, region: 2.5, district: 4.2, city_district: 4.5 }

/** Weights of words: of a whole name in one piece, a word of a name, a word of what a place lies in. */
const whole = 12
const partOfName = 10
const context = 1
/** A village without a known point that only one word of what contains it met is no answer. */
const leastPoints = -20
/** The score of a whole name that is met as it stands. */
const wholeScore = whole * 4

/** A town that is a unit of its own is found as the place that it is. */
const isTheTown = (unit: Unit, gazetteer: Gazetteer) =>
  (unit.level === 'town' || unit.level === 'city') && gazetteer.place(unit.seat_place_id) !== undefined

function listEntries(gazetteer: Gazetteer): Entry[] {
  const places = gazetteer.places.map((place) => ({
    id: place.id,
    subject: { type: 'place' as const, place },
    rank: place.rank + (place.point ? 0 : 0.5),
  }))
  const units = gazetteer.units
    .filter((unit) => !isTheTown(unit, gazetteer))
    .map((unit) => ({ id: unit.id, subject: { type: 'unit' as const, unit }, rank: unitRank[unit.level] }))
  return [...places, ...units]
}

const once = <Value>(make: (key: string) => Value) => {
  const known = new Map<string, Value>()
  return (key: string): Value => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}

/** Adds every name in one piece, also without its "район" or "city of", and its words; then the words of what contains the entry. */
function addNames(builder: PostingsBuilder, entries: readonly Entry[], gazetteer: Gazetteer): void {
  const stripped = (text: string) => builder.numbersOf(stripPlaceWords(text))
  const wholeName = once((name) =>
    [fold(name), ...(/\s/.test(name) ? [fold(stripPlaceWords(name))] : [])].flatMap((part) => builder.numbersOf(part)),
  )
  const contextOf = once((unitId) => gazetteer.chain(unitId).flatMap((unit) => namesOf(unit).flatMap(stripped)))
  const wordsOfAimak = once(stripped)
  for (const [i, { subject }] of entries.entries()) {
    const names = namesOf(subject.type === 'place' ? subject.place : subject.unit)
    for (const name of names) if (name) builder.add(i, wholeName(name), whole)
    for (const name of names) builder.add(i, builder.numbersOf(name), partOfName)
    builder.add(i, contextOf(subject.type === 'place' ? subject.place.unit_id : subject.unit.parent_id), context)
    if (subject.type === 'place' && subject.place.ayil_aimak) builder.add(i, wordsOfAimak(subject.place.ayil_aimak), context)
  }
}

export function buildPlaceIndex(gazetteer: Gazetteer): PlaceIndex {
  const entries = listEntries(gazetteer)
  const builder = new PostingsBuilder()
  addNames(builder, entries, gazetteer)
  const words = finish(indexInSteps(builder))
  // of entries with equal points the smaller id comes first
  const byId = entries.map((_, i) => i).sort((a, b) => ((entries[a]?.id ?? '') < (entries[b]?.id ?? '') ? -1 : 1))
  const places = new Uint32Array(entries.length)
  for (const [place, i] of byId.entries()) places[i] = place

  /** The entries of which a name is exactly this. */
  function named(key: string): Set<number> {
    const { entries: met, scores } = words.match(key)
    return new Set(met.filter((_, i) => scores[i] === wholeScore))
  }

  function findReading(text: string, kind: AskedKind | null, limit: number): PlaceHit[] {
    const stripped = stripPlaceWords(text)
    const wanted = fold(stripped)
    if (wanted === '') return []
    const exact = named(wanted)
    for (const i of named(fold(text))) exact.add(i)
    const best = keepLeast(Math.min(limit, entries.length))
    const offer = (i: number, score: number) => {
      const entry = entries[i]
      if (!entry) return
      // a whole name beats any part of one; then the words that met, then how well known the place is
      const points = (exact.has(i) ? 1000 : 0) + (isKind(entry.subject, kind) ? 500 : 0) + score * 2 - entry.rank * 4
      if (exact.has(i) || points > leastPoints) best.offer(-points, places[i] ?? 0)
    }
    const matches = words.match(stripped)
    for (const [at, i] of matches.entries.entries()) offer(i, matches.scores[at] ?? 0)
    const met = new Set(exact.size > 0 ? matches.entries : [])
    for (const i of exact) if (!met.has(i)) offer(i, wholeScore)
    return best.sorted().flatMap(({ ordinal }) => {
      const i = byId[ordinal] ?? 0
      const entry = entries[i]
      return entry ? [{ ...entry.subject, exact: exact.has(i) }] : []
    })
  }

  return {
    find(text, limit) {
      const kind = askedKind(text)
      const inCase = startsWithPreposition(text)
      let rough: PlaceHit[] = []
      for (const reading of readings(text)) {
        const found = findReading(reading, kind, limit)
        if (found[0] && (found[0].exact || !inCase)) return found
        if (rough.length === 0) rough = found
      }
      return rough
    },
    bytes: words.bytes,
  }
}
