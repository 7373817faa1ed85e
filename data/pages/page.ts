/** What the server hands to the renderer and the browser hydrates from: one page with all it shows. */
import type { Point } from '../geo/position.ts'
import type { Language } from '../model/language.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import type { MapTiles } from '../published/pack.ts'
import type { PageState } from '../search/page-address.ts'
import type { HelpView } from './help-view.ts'
import type { PosterPage, SlipPage } from './print-page.ts'
import type { EligibilityPage, ProblemIndexPage, ProblemLinksContent, ProblemPage } from './problem-page.ts'
import type { SafetyPage } from './safety-page.ts'
import type { VisitsPage } from './visits-page.ts'

export interface FindPage {
  name: 'find'
  state: PageState
  help: HelpView
  tiles: MapTiles
  /** Empty where there is no such picture, as on a page drawn without a network. */
  overview: string
  network: { known: number; reported: number; year: string } | null
  problems: ProblemLinksContent
}

export interface ProviderPage {
  name: 'provider'
  provider: PublicProvider
  where: string
  /** The names of the units that it says it serves. */
  serves: readonly string[]
  /** Where directions lead: the position as published, `[longitude, latitude]`, or null. */
  point: Point | null
  locator: string | null
  /** The notice holds today. */
  notice_holds: boolean
}

export interface AboutPage {
  name: 'about'
  providers: number
  network: { known: number; reported: number; year: string } | null
  changed_on: string
  attribution: string
}

/** What is kept on the device, and how to remove it. */
export interface SavedPage {
  name: 'saved'
  tiles: MapTiles
}

/** What a device that has no network is shown before, or instead of, a page that is saved on it. */
export interface ShellPage {
  name: 'shell'
  state: 'opening' | 'missing'
}

export interface ErrorPage {
  name: 'not_found' | 'server_error'
}

export type PageContent =
  | FindPage
  | ProviderPage
  | AboutPage
  | ProblemIndexPage
  | ProblemPage
  | EligibilityPage
  | SlipPage
  | PosterPage
  | VisitsPage
  | SafetyPage
  | SavedPage
  | ShellPage
  | ErrorPage

/** `at` is when the saved register was last known to be the newest, epoch milliseconds; `map` says that the map is saved too. */
export interface SavedMark {
  at: number
  map: boolean
}

/**
 * `path` is the page's path behind the language (`/providers/x`, empty for the find page), `search` its query string. `has_visits`
 * says that there are upcoming visits, so that a link to them leads somewhere. `snapshot` is the address of the register that the
 * page was drawn from. `card` is the address of the picture for shared links, empty for a page that nobody is to pass on. `saved` is there on a page that the device drew by itself.
 */
export interface Page {
  language: Language
  path: string
  search: string
  public_url: string
  /** The neutral page that a person who leaves the site comes to. */
  leave_to: string
  now: number
  has_visits: boolean
  snapshot: string
  card: string
  saved?: SavedMark
  content: PageContent
}
