/** Finding help from what a person typed or chose: is it a place, the name of a provider, or both, and what is near it. */
import type { Point } from '../geo/position.ts'
import type { SearchIndex } from './build-index.ts'
import { hasFilters, noFilters } from './filters.ts'
import type { PlaceHit } from './find-places.ts'
import type { SearchQuery } from './query.ts'
import { type Answer, type Origin, originAtPlace, originAtUnit, originOf, search } from './search.ts'

/**
 * `start` is what the answers were ranked from: a place, a unit, the device, or nothing.
 * `namesakes` are other places that the same words can mean. `guessed` says that the words met `start` only roughly.
 * `relaxed` says that nothing met the words at all and the answer ignores them; `unfiltered`, that nothing passed the filters
 * and the answer is what there is without them, its counts those with them: an answer is never empty while the register is not.
 */
export interface Help {
  answer: Answer
  start: { type: 'place' | 'unit'; id: string } | { type: 'device' } | null
  origin: Origin | null
  namesakes: readonly PlaceHit[]
  guessed: boolean
  relaxed: boolean
  unfiltered: boolean
}

const idOf = (hit: PlaceHit) => (hit.type === 'place' ? hit.place.id : hit.unit.id)

/** Answers for the pages at `now`, epoch milliseconds: `device` is the position of the person's device, known in the browser only. */
export function findHelp(index: SearchIndex, query: SearchQuery, now: number, device: Point | null = null): Help {
  const help = findWithin(index, query, now, device)
  if (help.answer.total > 0) return help
  const named = help.start && help.start.type !== 'device' && !query.place
  const words = named || help.relaxed ? '' : query.q
  // a district without filters is where answers begin, an oblast what they keep to
  const within = help.start?.type !== 'unit' ? query.unit : help.origin ? '' : help.start.id
  const widening = [words, ''].flatMap((q) => [within, ''].map((unit) => ({ q, unit })))
  const unfiltered: SearchQuery = { ...query, ...noFilters, place: '', bbox: null, cursor: '' }
  let { answer } = help
  for (const wider of widening) if (answer.total === 0) answer = search(index, { ...unfiltered, ...wider }, now, help.origin)
  return { ...help, answer: { ...answer, counts: help.answer.counts }, unfiltered: true }
}

function findWithin(index: SearchIndex, query: SearchQuery, now: number, device: Point | null): Help {
  const plain = { namesakes: [], guessed: false, relaxed: false, unfiltered: false }
  if (device) {
    const origin: Origin = { point: device, precision: 'exact', unit_id: '' }
    return { ...plain, answer: search(index, query, now, origin), start: { type: 'device' }, origin }
  }
  if (query.place && index.gazetteer.place(query.place)) {
    const origin = originOf(query, index)
    return { ...plain, answer: search(index, query, now, origin), start: { type: 'place', id: query.place }, origin }
  }
  const unit = index.gazetteer.unit(query.unit)
  if (unit) return around({ type: 'unit', unit, exact: true }, [], false)
  if (!query.q) return { ...plain, answer: search(index, query, now, null), start: null, origin: null }

  const found = index.places.find(query.q, 8)
  const [best, ...others] = found
  if (best?.exact)
    return around(
      best,
      others.filter((hit) => hit.exact),
      false,
    )
  const answer = search(index, query, now, null)
  // words that met only what the filters leave out were understood all the same
  const understood = answer.total > 0 || (hasFilters(query) && search(index, { ...query, ...noFilters }, now, null).total > 0)
  if (understood) return { ...plain, answer, start: null, origin: null, namesakes: found.slice(0, 4) }
  if (best) return around(best, others.slice(0, 4), true)
  return { ...plain, answer: search(index, { ...query, q: '' }, now, null), start: null, origin: null, relaxed: true }

  function around(hit: PlaceHit, namesakes: readonly PlaceHit[], guessed: boolean): Help {
    const start = { type: hit.type, id: idOf(hit) }
    const origin = hit.type === 'place' ? originAtPlace(hit.place.id, index) : originAtUnit(hit.unit.id, index)
    // a district is where the search starts; an oblast, which has no middle, is what it keeps to
    const unit = hit.type === 'unit' && !origin ? hit.unit.id : ''
    return {
      ...plain,
      answer: search(index, { ...query, q: '', place: '', unit }, now, origin),
      start,
      origin,
      namesakes,
      guessed,
    }
  }
}
