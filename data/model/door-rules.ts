/** The rules that the store's door holds every record to, so that no caller can forget them: pure, given what was and what is to be. */
import type { Noun } from './change.ts'
import type { Provider } from './provider.ts'

/** What whoever writes says outright with an edit: what a rule lets through only where somebody meant it. */
export interface Acts {
  /** The edit may let the public see more of the record's place than before. */
  makes_public?: true | undefined
}

/**
 * One record on its way through the door. `before` is what is stored now, null where there is nothing; `removed` what an insert brings
 * back, as it was when it was removed, null where there never was such a record. `after` is valid by its schema. `at` is the writing's
 * ISO instant. A removal passes no rule: there is nothing to be seen after it.
 */
export interface Passage<Stored> {
  before: Stored | null
  removed: Stored | null
  after: Stored
  at: string
  acts: Acts
}

/** Why a record may not pass. `fact` names the field, its parts joined by dots; `message` is for developers and logs. */
export interface Refusal {
  code: string
  fact: string
  message: string
}

/** The record that is stored in the place of `after`, the same one where nothing is to be amended, or the reasons against it. */
export type DoorRule<Stored> = (passage: Passage<Stored>) => { record: Stored } | { refusals: readonly Refusal[] }

/** In the order in which they are asked; each sees what the one before made of the record. Nouns that are left out have none. */
export const doorRules: { provider: readonly DoorRule<Provider>[] } & { readonly [N in Noun]?: unknown } = {
  provider: [],
}
