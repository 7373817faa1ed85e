/** What every route is given: the published register, the geodata, the pages' renderer, the clock and the site's address. */
import type { WriteAccess } from './access-log.ts'
import type { StreetPack } from './geodata/street-archive.ts'
import type { Publisher } from './published/published.ts'
import type { Web } from './render.ts'

export interface Site {
  publisher: Publisher
  /** The geodata, and streets and houses where the operator supplied them. */
  pack: StreetPack
  web: Web
  /** Epoch milliseconds. */
  now: () => number
  /** The origin under which the public sees the site, without a slash at the end. */
  public_url: string
  /** The neutral page that a person who leaves the site comes to. */
  leave_to: string
  /** Whether `public_url` is https: only then HSTS makes sense. */
  secure: boolean
  /** Whether the service is about to end: it then takes no more work from a balancer. */
  closing: () => boolean
  /** Where a line of each request goes; none is kept where there is none. */
  access?: WriteAccess
  /** Where unexpected errors go; never with a person's query. */
  report: (error: unknown, route: string) => void
}
