/** What the builders of pages are given: the published register, as the server holds it or as a snapshot gives it, and what is asked for. */
import type { MapTiles, PageContent } from '../api/page.ts'
import type { Language } from '../model/language.ts'
import type { NetworkSize } from '../model/network-size.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import type { PublicVisit } from '../publish/visit.ts'
import type { SearchIndex } from '../search/build-index.ts'
import type { ProblemWords } from './problem-words.ts'

/** `version` is the register's content version; `changed_at` the ISO instant of its last change, empty when there was none. */
export interface Register {
  version: string
  changed_at: string
  providers: readonly PublicProvider[]
  by_id: ReadonlyMap<string, PublicProvider>
  /** It holds the gazetteer too. */
  index: SearchIndex
  network_sizes: readonly Omit<NetworkSize, 'note'>[]
  /** Soonest first, also those that are over: which are upcoming changes with the clock. */
  visits: readonly PublicVisit[]
}

/** The geodata pack as pages know it; `hash` is 12 hex digits of its contents. */
export interface PackOfPages {
  hash: string
  tiles: MapTiles
}

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

/** A page that holds until an instant (epoch milliseconds), or Infinity; null for what is not there. */
export type Build = (asked: Asked) => { content: PageContent; until: number } | null
