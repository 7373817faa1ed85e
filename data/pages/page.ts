/** What the server hands to the renderer and the browser hydrates from: one page with all it shows. */
import type { Language } from '../model/language.ts'
import type { PageContent } from './page-kinds.ts'

/** `at` is when the saved register was last known to be the newest, epoch milliseconds; `map` says that the map is saved too. */
export interface SavedMark {
  at: number
  map: boolean
}

/**
 * `path` is the page's path behind the language (`/providers/x`, empty for the find page), `search` its query string. `listed` is the
 * query string of the address under which search engines list it, null for what they must not list. It says what is so from `now`
 * until before `until`, epoch milliseconds; null for ever. `has_visits` says that there are upcoming visits, so that a link to them
 * leads somewhere. `snapshot` is the address that names the newest register for devices, empty on a page that knows of none. `card`
 * is the address of the picture for shared links, empty for a page that nobody is to pass on. `saved` is there on a page that the
 * device drew by itself.
 */
export interface Page {
  language: Language
  path: string
  search: string
  public_url: string
  /** The neutral page that a person who leaves the site comes to. */
  leave_to: string
  title: string
  description: string
  listed: string | null
  now: number
  until: number | null
  has_visits: boolean
  snapshot: string
  card: string
  saved?: SavedMark
  content: PageContent
}
