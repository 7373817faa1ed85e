/** How classes that are read by people and browsers say no: in a short line of text that nobody keeps. */
import type { Headers } from './headers.ts'
import type { RouteClass } from './route-class.ts'

export const plainRefusal =
  (headers: Headers): RouteClass['refuse'] =>
  (status, detail, more = {}) => {
    const type = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
    return new Response(detail, { status, headers: { ...headers, ...type, ...more } })
  }
