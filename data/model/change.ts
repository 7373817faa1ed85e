/** A change: one row of the register's history, whole before and after, that nobody may alter or delete. */
export const nouns = ['provider', 'consultation_count', 'network_size', 'social_procurement', 'visit'] as const
export type Noun = (typeof nouns)[number]
export const changeActions = ['insert', 'update', 'remove'] as const
export type ChangeAction = (typeof changeActions)[number]

/**
 * `at` is an ISO instant; `revision` the record's revision after the change; `before`/`after` the whole records, null where there is
 * none. `blanked` names the facts of which a redaction shows less than there was: such a value is never written again.
 */
export interface Change<Stored = unknown> {
  sequence: number
  at: string
  actor: string
  reason: string
  batch_id: string
  noun: Noun
  record_id: string
  action: ChangeAction
  revision: number
  before: Stored | null
  after: Stored | null
  blanked?: { before: readonly string[]; after: readonly string[] }
}
