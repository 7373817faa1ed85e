/** What the desk's pages are handed. Nothing of it is public: it is never kept, shared or drawn without a network. */
import type { Language } from '../model/language.ts'

/** Who is signed in, as the desk's pages know them. */
export interface DeskPerson {
  id: string
  roles: readonly string[]
}

/** `path` stands behind the language and begins with `/desk`. `now` is in epoch milliseconds. `person` is null for nobody. */
export interface DeskPage {
  language: Language
  path: string
  now: number
  person: DeskPerson | null
}
