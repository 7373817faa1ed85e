/** The access log: one line a request that says what kind of thing was asked for, and nothing of who asked, or for what. */
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'

/** What is written of a request. `time` is ISO 8601, `route` a pattern such as `/:language/providers/:id`, `ms` the duration. */
export interface AccessLine {
  time: string
  method: string
  route: string
  status: number
  ms: number
}

export type WriteAccess = (line: AccessLine) => void

const unmatched = 'unmatched'
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

type RoutedContext = Parameters<MiddlewareHandler>[0]

/** The pattern of the route that answered; never a part of the address itself. */
export function routeOf(c: RoutedContext, status: number): string {
  const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
  const routes = matchedRoutes(c).filter(({ path }) => path !== '/*' && path !== '*')
  const own = routes.find((route) => route.method === method)
  if (own) return own.path
  // what answers every method, or a folder of files; whoever finds nothing there has asked for nothing that is known
  if (status === 404) return unmatched
  return (routes.find(({ path }) => !path.endsWith('*')) ?? routes.at(-1))?.path ?? unmatched
}

/** When a request came: in epoch milliseconds, and by `performance.now()`. */
export interface Began {
  at: number
  started: number
}

interface Answered extends Began {
  method: string
  route: string
  status: number
}

/** Writes the line of a request that was answered just now. */
export function logRequest(write: WriteAccess, { at, started, method, route, status }: Answered): void {
  write({
    time: new Date(at).toISOString(),
    method: methods.has(method) ? method : 'other',
    route,
    status,
    ms: Math.round((performance.now() - started) * 10) / 10,
  })
}

export const accessLog =
  (write: WriteAccess, now: () => number): MiddlewareHandler =>
  async (c, next) => {
    const began = { at: now(), started: performance.now() }
    await next()
    const { status } = c.res
    logRequest(write, { ...began, method: c.req.method, route: routeOf(c, status), status })
  }

/** How long lines wait for others, milliseconds: a write to the system for every request would cost more than the request. */
const gathering = 50

/** One line of JSON a request, handed on by `write` in batches and at the end of the process. */
export function gatherLines(write: (text: string) => void): WriteAccess {
  let lines = ''
  const flush = () => {
    const batch = lines
    lines = ''
    if (batch) write(batch)
  }
  process.once('exit', flush)
  return (line) => {
    if (lines === '') setTimeout(flush, gathering).unref()
    lines += `${JSON.stringify(line)}\n`
  }
}
