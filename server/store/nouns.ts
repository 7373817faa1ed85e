/** Each noun's schema, and how its records lie in the columns of its table. */
import { type Noun, nouns } from '@legalmap/data/model/change.ts'
import { type ConsultationCount, consultationCount } from '@legalmap/data/model/consultation-count.ts'
import { laterFacts, type Shape } from '@legalmap/data/model/fact.ts'
import { factsOf } from '@legalmap/data/model/facts.ts'
import { formerFacts, withFactsOfNow } from '@legalmap/data/model/former-facts.ts'
import { languages } from '@legalmap/data/model/language.ts'
import { type NetworkSize, networkSize } from '@legalmap/data/model/network-size.ts'
import { type Provider, provider } from '@legalmap/data/model/provider.ts'
import { type SocialProcurement, socialProcurement } from '@legalmap/data/model/social-procurement.ts'
import { type Visit, visit } from '@legalmap/data/model/visit.ts'
import { canonicalJson } from './canonical-json.ts'

/** The record that each noun stands for. */
export interface Records {
  provider: Provider
  consultation_count: ConsultationCount
  network_size: NetworkSize
  social_procurement: SocialProcurement
  visit: Visit
}

export type Cell = string | number | null
export type Row = Record<string, Cell>

/**
 * How a fact of each shape is kept: `plain` in a column of its own name; `reference` likewise, with null for the empty string so that
 * it can be a foreign key; `localized` in three columns, `name_ky` and so on; `json` as JSON text, null for null; `location` in
 * `longitude` and `latitude`.
 */
const keepings = {
  id: 'plain',
  reference: 'reference',
  word: 'plain',
  line: 'plain',
  text: 'plain',
  date: 'plain',
  instant: 'plain',
  time: 'plain',
  number: 'plain',
  localized: 'localized',
  words: 'json',
  lines: 'json',
  ids: 'json',
  phones: 'json',
  closures: 'json',
  notices: 'json',
  sources: 'json',
  location: 'location',
  assured: 'json',
} as const satisfies Record<Shape, 'plain' | 'reference' | 'localized' | 'json' | 'location'>

export const schemas = {
  provider,
  consultation_count: consultationCount,
  network_size: networkSize,
  social_procurement: socialProcurement,
  visit,
} as const

/** The columns' values of a record that its schema has accepted, without `revision`. */
export function toRow<N extends keyof Records>(noun: N, record: Records[N]): Row {
  const row: Row = {}
  const members = record as unknown as Record<string, unknown>
  for (const { key: fact, shape } of factsOf[noun]) {
    const keeping = keepings[shape]
    const value = members[fact]
    if (keeping === 'plain') row[fact] = value as Cell
    else if (keeping === 'reference') row[fact] = (value as string) || null
    else if (keeping === 'json') row[fact] = value === null ? null : JSON.stringify(value)
    else if (keeping === 'localized') {
      for (const language of languages) row[`${fact}_${language}`] = (value as Record<string, string>)[language] ?? ''
    } else {
      const location = value as Provider['location']
      row.longitude = location?.longitude ?? null
      row.latitude = location?.latitude ?? null
    }
  }
  for (const fact of formerFacts(noun)) row[fact] = null
  return row
}

/** The record that a row of the noun's table holds. */
export function fromRow<N extends keyof Records>(noun: N, row: Row): Records[N] {
  const record: Record<string, unknown> = {}
  for (const { key: fact, shape } of factsOf[noun]) {
    const keeping = keepings[shape]
    const cell = row[fact] ?? null
    if (keeping === 'plain') record[fact] = cell
    else if (keeping === 'reference') record[fact] = cell ?? ''
    // most lists are empty, and reading a register is reading a dozen of them a record
    else if (keeping === 'json') record[fact] = cell === null ? null : cell === '[]' ? [] : JSON.parse(String(cell))
    else if (keeping === 'localized') record[fact] = { ky: row[`${fact}_ky`], ru: row[`${fact}_ru`], en: row[`${fact}_en`] }
    else record[fact] = row.longitude === null ? null : { longitude: row.longitude, latitude: row.latitude }
  }
  // what stands in the column of a former fact was written before, and nothing since
  for (const fact of formerFacts(noun))
    if (typeof row[fact] === 'string') Object.assign(record, withFactsOfNow(noun, { [fact]: JSON.parse(row[fact]) }))
  return record as unknown as Records[N]
}

const laterOf = Object.fromEntries(nouns.map((noun) => [noun, laterFacts(factsOf[noun])])) as Record<
  Noun,
  Record<string, unknown>
>

/**
 * A record as history writes it, in canonical JSON. A fact that came later stands there only once it says something: so what was
 * written before it came still is, word for word, what the record is.
 */
export function toHistory<N extends keyof Records>(noun: N, record: Records[N]): string {
  const told: Record<string, unknown> = { ...record }
  for (const [fact, nothing] of Object.entries(laterOf[noun]))
    if (canonicalJson(told[fact]) === canonicalJson(nothing)) delete told[fact]
  return canonicalJson(told)
}

/** The record that history wrote, with the facts that it does not speak of, and those of now in the place of former ones. */
export const fromHistory = (noun: keyof Records, text: string): unknown => ({
  ...laterOf[noun],
  ...withFactsOfNow(noun, JSON.parse(text)),
})

const formerKeys = new Map(nouns.map((noun) => [noun, formerFacts(noun).map((fact) => `"${fact}":`)]))

/** What history wrote, as it would write it now: what two texts are compared by. A quoted quote has a backslash before it. */
export const asWrittenNow = <N extends keyof Records>(noun: N, text: string): string =>
  formerKeys.get(noun)?.some((key) => text.includes(key)) ? toHistory(noun, fromHistory(noun, text) as Records[N]) : text
