/** What a page of the desk is handed. Nothing of it is public: it is never kept, shared or drawn without a network. */
import type { Language } from '../model/language.ts'
import type { DeskPageName } from './pages.ts'
import type { DeskPerson } from './person.ts'
import type { DeskConflict } from './resources/fact-change.ts'

export type FormEntries = readonly (readonly [name: string, value: string])[]

/** What is wrong in a form: `field` is the name of an entry, empty for the form as a whole; `code` is one of `error.…` of the words. */
export interface FormError {
  field: string
  code: string
  values?: Readonly<Record<string, string | number>>
}

/** A form that was sent and not taken: all that was typed, what is wrong with it, and what somebody else changed meanwhile. */
export interface SentForm {
  entries: FormEntries
  errors: readonly FormError[]
  conflicts?: readonly DeskConflict[]
}

/**
 * `path` stands behind the language and begins with `/desk`; `parameters` are the parts of it that vary; `search` is the query with its
 * `?`, or empty. `now` is in epoch milliseconds. `person` is null for nobody. `resources` are the answers that the page stands on, by
 * their addresses, word for word as the API gives them. `form` is null unless one was sent and not taken.
 */
export interface DeskPage {
  name: DeskPageName
  language: Language
  path: string
  parameters: Readonly<Record<string, string>>
  search: string
  now: number
  person: DeskPerson | null
  resources: Readonly<Record<string, unknown>>
  form: SentForm | null
}
