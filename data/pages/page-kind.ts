/** What makes a page a page: its address, what it shows and until when, its names, its card, and what of the register it depends on. */
import type { Translate } from '../messages/messages.ts'
import type { Language } from '../model/language.ts'
import type { Tag as TouchedTag } from '../published/apply-changes.ts'
import type { Register } from '../published/register.ts'
import type { Asked } from './asked.ts'
import type { ProblemWords } from './problem-words.ts'

/** `until` is the instant (epoch milliseconds, or Infinity) at which the clock next changes what the page says. */
export interface Made<Content> {
  content: Content
  until: number
}

/** A page in a tab, in a search engine, in a shared link; a `description` only where the site's own would say less. */
export interface Titles {
  title: string
  description?: string
}

/** What is written on the card of a shared link; `kind` and `where` are empty where the title says everything. */
export interface CardWords {
  title: string
  kind: string
  where: string
}

export interface CardSource {
  register: Pick<Register, 'by_id' | 'index'>
  words: ProblemWords
  t: Translate
}

/** Cards are named by their subject, `home` or `provider-<id>`: what stands on one is known from the name alone. */
export interface CardKind<Content> {
  subject: string
  /** Which one of the subject; absent where there is only one. */
  id?(content: Content): string
  /** Null for what is not there. */
  tell(id: string, from: CardSource): CardWords | null
}

/**
 * What a remembered answer stands on: it is forgotten when that changes. `provider:<id>` is one provider, `providers` any of them,
 * `visits` and the like all of theirs; `register` is all of it, also what the public sees nothing of but the day of the change.
 */
export type Tag = TouchedTag | 'register'

/** What of its query string a page reads; the rest is no part of the question. */
export interface QueryReads {
  parameters: readonly string[]
  /** The query string (with its `?`, or empty) that all equal questions have in common. */
  canonical?: (entries: Asked['entries']) => string
}

export interface PageKind<Content extends { name: string }> {
  name: Content['name']
  /** The path behind the language, empty for the first page; a part that begins with `:` stands for any one part. Null: it has none. */
  path: string | null
  /** Absent for a page that reads nothing of its query. */
  reads?: QueryReads
  /** `kept`: a device draws it from the snapshot where there is no network. `live`: only the server has it. */
  drawn: 'kept' | 'live'
  /** Null for what is not there. */
  make(asked: Asked): Made<Content> | null
  titles(content: Content, words: { language: Language; t: Translate }): Titles
  tags(content: Content): readonly Tag[]
  /** The query string that belongs to the address under which search engines list it; absent for what they must not list. */
  listed?(content: Content): string
  /** Absent for a page that nobody is to pass on. */
  card?: CardKind<Content>
  /** Without what a device does not keep; absent where it keeps everything. */
  asKept?(content: Content): Content
}

/** For what does not change with the clock. */
export const forEver = Number.POSITIVE_INFINITY
