/** A search as name-value entries of an address and back again: one reading for the pages, the API and the browser. */
import type { Box } from '../geo/country-bounds.ts'
import type { Point } from '../geo/position.ts'
import { chosenOf, type Filters, filterNames, noFilters, wordFilters } from './filters.ts'

/**
 * `near` is `[longitude, latitude]`, `radius` metres, `bbox` `[west, south, east, north]`, all WGS 84.
 * An empty string or list, null or false means "not asked". Of a list any word will do; everything else must hold together.
 * `open_now` leaves out only what is known to be closed: what is open comes first, then what has no confirmed hours.
 */
export interface SearchQuery extends Filters {
  q: string
  unit: string
  place: string
  near: Point | null
  radius: number | null
  bbox: Box | null
  limit: number
  cursor: string
}

export interface QueryFault {
  parameter: string
  /** What is wrong, in English, for developers. */
  detail: string
}

export const defaultLimit = 20
export const greatestLimit = 200
/** Longer texts are not names: the rest is cut by pages and refused by the API. */
export const longestText = 200

export const emptyQuery: SearchQuery = {
  q: '',
  ...noFilters,
  unit: '',
  place: '',
  near: null,
  radius: null,
  bbox: null,
  limit: defaultLimit,
  cursor: '',
}

const isDecimal = (text: string) => /^-?\d{1,10}(?:\.\d{1,20})?$/.test(text)

function numbers(text: string, count: number): number[] | null {
  const parts = text.split(',').map((part) => part.trim())
  return parts.length === count && parts.every(isDecimal) ? parts.map(Number) : null
}

type Read<Name extends keyof SearchQuery> = (text: string, before: SearchQuery[Name]) => SearchQuery[Name] | { detail: string }
const refused = (detail: string) => ({ detail })

/** The words of a closed list, kept in the list's order, so that equal questions have one address. */
const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string, before: readonly Word[]): readonly Word[] | { detail: string } =>
    (words as readonly string[]).includes(text)
      ? words.filter((word) => word === text || before.includes(word))
      : refused(`must be one of ${words.join(', ')}; repeat the parameter for several`)

const flag = (text: string) => (text === 'true' || text === 'false' ? text === 'true' : refused('must be true or false'))

const readers: { [Name in keyof SearchQuery]: Read<Name> } = {
  q: (text) => (text.length <= longestText ? text.trim() : refused(`must not be longer than ${longestText} characters`)),
  kind: oneOf(wordFilters.kind),
  topic: oneOf(wordFilters.topic),
  problem: oneOf(wordFilters.problem),
  audience: oneOf(wordFilters.audience),
  language: oneOf(wordFilters.language),
  open_now: flag,
  step_free: flag,
  free_of_charge: flag,
  verified_last_year: flag,
  unit: (text) => (/^[a-z][a-z-]{1,60}$/.test(text) ? text : refused('must be the id of a unit, as in /api/v1/units')),
  place: (text) => (/^[sgw]\d{1,20}$/.test(text) ? text : refused('must be the id of a place, as in /api/v1/places')),
  near: (text) => {
    const [longitude, latitude] = numbers(text, 2) ?? []
    if (longitude === undefined || latitude === undefined) return refused('must be <longitude>,<latitude> in decimal degrees')
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      return refused('longitude must be within -180..180 and latitude within -90..90; longitude comes first')
    return [longitude, latitude]
  },
  radius: (text) => {
    const radius = isDecimal(text) ? Number(text) : Number.NaN
    return radius > 0 && radius <= 2_000_000 ? radius : refused('must be metres, more than 0 and at most 2000000')
  },
  bbox: (text) => {
    const [west, south, east, north] = numbers(text, 4) ?? []
    if (west === undefined || south === undefined || east === undefined || north === undefined)
      return refused('must be <west>,<south>,<east>,<north> in decimal degrees')
    if (west < -180 || east > 180 || south < -90 || north > 90 || west >= east || south >= north)
      return refused('must have west less than east and south less than north, within -180..180 and -90..90')
    return [west, south, east, north]
  },
  limit: (text) => {
    const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0
    return limit >= 1 && limit <= greatestLimit ? limit : refused(`must be a whole number from 1 to ${greatestLimit}`)
  },
  cursor: (text) =>
    /^\d{1,12}(?:\.\d{1,6})?~[a-z0-9-]{1,100}$/.test(text) ? text : refused('must be the `next` of an earlier answer'),
}

const repeatable = new Set(Object.keys(wordFilters))
export const queryParameters = Object.keys(readers) as readonly (keyof SearchQuery)[]

/** Reads what it can; every entry that is unknown, repeated or unreadable is left out of the query and named in `faults`. */
export function parseQuery(entries: Iterable<readonly [string, string]>): { query: SearchQuery; faults: QueryFault[] } {
  const query: SearchQuery = { ...emptyQuery }
  const faults: QueryFault[] = []
  const seen = new Set<string>()
  const read = <Name extends keyof SearchQuery>(name: Name, text: string) => {
    const value = readers[name](text, query[name])
    if (value !== null && typeof value === 'object' && 'detail' in value) faults.push({ parameter: name, detail: value.detail })
    else query[name] = value
  }
  for (const [name, text] of entries) {
    if (!Object.hasOwn(readers, name))
      faults.push({ parameter: name, detail: `is unknown; known are ${queryParameters.join(', ')}` })
    else if (seen.has(name) && !repeatable.has(name)) faults.push({ parameter: name, detail: 'must not be repeated' })
    else if (text !== '') read(name as keyof SearchQuery, text)
    seen.add(name)
  }
  if (query.radius !== null && !query.near && !query.place)
    faults.push({ parameter: 'radius', detail: 'needs `near` or `place` to measure from' })
  return { query, faults }
}

/** Decimal, never with an exponent, to a tenth of a metre in degrees. */
const decimal = (value: number) => String(Number(value.toFixed(6)))

/** The entries of a query in one fixed order, without what is at its default: equal queries give equal addresses. */
export function formatQuery(query: SearchQuery): [string, string][] {
  const entries: [string, string][] = []
  const add = (name: keyof SearchQuery, text: string) => text && entries.push([name, text])
  add('q', query.q)
  for (const name of filterNames) for (const word of chosenOf(query, name)) add(name, word)
  add('unit', query.unit)
  add('place', query.place)
  add('near', query.near?.map(decimal).join(',') ?? '')
  add('radius', query.radius === null ? '' : decimal(query.radius))
  add('bbox', query.bbox?.map(decimal).join(',') ?? '')
  add('limit', query.limit === defaultLimit ? '' : String(query.limit))
  add('cursor', query.cursor)
  return entries
}
