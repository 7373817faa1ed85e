/** Where a change belongs: to the units of its center, of which visits and counts are part; what has none is the country's. */
import type { Target } from '@legalmap/data/desk/roles.ts'
import type { Noun } from '@legalmap/data/model/change.ts'
import type { Localized } from '@legalmap/data/model/language.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { type DeskParts, targetOf } from './desk-parts.ts'
import type { KeptCenters } from './kept-centers.ts'

/** A state of a record of any noun, or what is known of it. */
type State = Readonly<Record<string, unknown>> | null

export interface Subject {
  target: Target
  /** The name of the center; null where there is none. */
  name: Localized | null
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Centers as subjects are looked up in: where one was merged into another, `survivor` names that one, which its visits belong to. */
export interface KnownCenters {
  records: KeptCenters['records']
  survivor?: (id: string) => string
}

/** `states` are of the record, the one that counts most first. */
export function subjectOf(
  desk: Pick<DeskParts, 'pack'>,
  { records, survivor = (id) => id }: KnownCenters,
  { noun, record_id }: { noun: Noun; record_id: string },
  states: readonly State[] = [],
): Subject {
  const said = (fact: string): string => states.map((state) => text(state?.[fact])).find((value) => value !== '') ?? ''
  const id = noun === 'provider' ? record_id : survivor(said('provider_id'))
  const center = records.get(id)?.record
  const unit_id = center?.unit_id ?? said('unit_id')
  const gone = noun === 'provider' ? (states.find((state) => state !== null) as Pick<Provider, 'name'> | null | undefined) : null
  return { target: targetOf({ id, unit_id }, desk), name: center?.name ?? gone?.name ?? null }
}
