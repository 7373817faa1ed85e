/** What the makers of pages’ contents are given: the published register, as the server holds it or as a snapshot gives it, and what is asked for. */
import type { Language } from '../model/language.ts'
import type { PackOfPages } from '../published/pack.ts'
import type { Register } from '../published/register.ts'
import type { ProblemWords } from './problem-words.ts'

export interface Asked {
  register: Register
  pack: PackOfPages
  language: Language
  words: ProblemWords
  /** What stands in the place of a page's `:name`s. */
  parameters: Readonly<Record<string, string>>
  /** The name-value entries of the query string. */
  entries: readonly (readonly [string, string])[]
  /** Epoch milliseconds. */
  now: number
}
