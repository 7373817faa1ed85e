/** Each noun's schema, and how its records lie in the columns of its table. */
import { type ConsultationCount, consultationCount } from '@legalmap/data/model/consultation-count.ts'
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
 * How a fact is kept: `plain` in a column of its own name; `reference` likewise, with null for the empty string so that it can be a
 * foreign key; `localized` in three columns, `name_ky` and so on; `json` as JSON text, null for null; `location` in `longitude` and
 * `latitude`.
 */
type Keeping = 'plain' | 'reference' | 'localized' | 'json' | 'location'

const providerFacts = {
  id: 'plain',
  kind: 'plain',
  name: 'localized',
  operator: 'localized',
  oblast: 'plain',
  district: 'plain',
  settlement: 'plain',
  unit_id: 'plain',
  place_id: 'plain',
  serves_units: 'json',
  address: 'localized',
  landmark: 'localized',
  phones: 'json',
  email: 'plain',
  website: 'plain',
  hours_text: 'plain',
  schedule: 'plain',
  topics: 'json',
  audiences: 'json',
  languages: 'json',
  cost: 'plain',
  accessibility: 'json',
  status: 'plain',
  notice: 'json',
  opened_on: 'plain',
  supported_by: 'json',
  sources: 'json',
  source_date: 'plain',
  verified_at: 'plain',
  verified_by: 'plain',
  location: 'location',
  location_visibility: 'plain',
  note: 'plain',
} as const satisfies Record<keyof Provider, Keeping>

const consultationCountFacts = {
  id: 'plain',
  period_start: 'plain',
  period_end: 'plain',
  scope: 'plain',
  unit_ids: 'json',
  provider_id: 'reference',
  measure: 'plain',
  topic: 'plain',
  client_group: 'plain',
  delivered_by: 'plain',
  gender: 'plain',
  count: 'plain',
  qualifier: 'plain',
  part_of: 'reference',
  source_title: 'plain',
  source_url: 'plain',
  source_date: 'plain',
  note: 'plain',
} as const satisfies Record<keyof ConsultationCount, Keeping>

const networkSizeFacts = {
  id: 'plain',
  as_of: 'plain',
  centers: 'plain',
  qualifier: 'plain',
  note: 'plain',
  source_title: 'plain',
  source_url: 'plain',
} as const satisfies Record<keyof NetworkSize, Keeping>

const socialProcurementFacts = {
  id: 'plain',
  level: 'plain',
  unit: 'plain',
  year: 'plain',
  measure: 'plain',
  value: 'plain',
  currency: 'plain',
  focus: 'plain',
  source_title: 'plain',
  source_date: 'plain',
} as const satisfies Record<keyof SocialProcurement, Keeping>

const visitFacts = {
  id: 'plain',
  provider_id: 'plain',
  oblast: 'plain',
  district: 'plain',
  settlement: 'plain',
  unit_id: 'plain',
  place_id: 'plain',
  place: 'localized',
  starts_at: 'plain',
  ends_at: 'plain',
  topics: 'json',
  note: 'localized',
  status: 'plain',
  sources: 'json',
  source_date: 'plain',
} as const satisfies Record<keyof Visit, Keeping>

export const schemas = {
  provider,
  consultation_count: consultationCount,
  network_size: networkSize,
  social_procurement: socialProcurement,
  visit,
} as const

const facts: Record<keyof Records, Record<string, Keeping>> = {
  provider: providerFacts,
  consultation_count: consultationCountFacts,
  network_size: networkSizeFacts,
  social_procurement: socialProcurementFacts,
  visit: visitFacts,
}

/** The columns' values of a record that its schema has accepted, without `revision`. */
export function toRow<N extends keyof Records>(noun: N, record: Records[N]): Row {
  const row: Row = {}
  const members = record as unknown as Record<string, unknown>
  for (const [fact, keeping] of Object.entries(facts[noun])) {
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
  return row
}

/** The record that a row of the noun's table holds. */
export function fromRow<N extends keyof Records>(noun: N, row: Row): Records[N] {
  const record: Record<string, unknown> = {}
  for (const [fact, keeping] of Object.entries(facts[noun])) {
    const cell = row[fact] ?? null
    if (keeping === 'plain') record[fact] = cell
    else if (keeping === 'reference') record[fact] = cell ?? ''
    else if (keeping === 'json') record[fact] = cell === null ? null : JSON.parse(String(cell))
    else if (keeping === 'localized') record[fact] = Object.fromEntries(languages.map((one) => [one, row[`${fact}_${one}`]]))
    else record[fact] = row.longitude === null ? null : { longitude: row.longitude, latitude: row.latitude }
  }
  return record as unknown as Records[N]
}

/** Facts that a noun got after records of it had been written, and what they hold while nothing is known. */
const laterFacts: Partial<Record<keyof Records, Readonly<Record<string, unknown>>>> = { provider: { serves_units: [] } }

/**
 * A record as history writes it, in canonical JSON. A fact that came later stands there only once it says something: so what was
 * written before it came still is, word for word, what the record is.
 */
export function toHistory<N extends keyof Records>(noun: N, record: Records[N]): string {
  const later: Readonly<Record<string, unknown>> = laterFacts[noun] ?? {}
  const says = ([fact, value]: [string, unknown]) => !(fact in later) || canonicalJson(value) !== canonicalJson(later[fact])
  return canonicalJson(Object.fromEntries(Object.entries(record).filter(says)))
}

/** The record that history wrote, with the facts that it does not speak of. */
export const fromHistory = (noun: keyof Records, text: string): unknown => ({ ...laterFacts[noun], ...JSON.parse(text) })
