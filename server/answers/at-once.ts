/** Answers what is remembered before any route is looked for: whoever asks for the page that everybody asks for waits for nothing. */
import type { IncomingMessage } from 'node:http'
import type { Hono } from 'hono'
import { logRequest } from '../access-log.ts'
import type { Site } from '../context.ts'
import type { Answers } from './answers.ts'

/** Path and query as they were sent: the key of an answer that is asked for in the spelling of our own links. */
function targetOf(url: string): string {
  const host = url.indexOf('//') + 2
  const path = url.indexOf('/', host)
  return path === -1 ? '' : url.slice(path)
}

/** Puts itself before the application's own `fetch`. */
export function answerAtOnce(app: Hono, answers: Answers, { access, now }: Pick<Site, 'access' | 'now'>): void {
  const throughRoutes = app.fetch
  app.fetch = (request, env, ...more) => {
    const { method } = request
    if (method !== 'GET' && method !== 'HEAD') return throughRoutes(request, env, ...more)
    const began = access && { at: now(), started: performance.now() }
    const { incoming } = (env ?? {}) as { incoming?: IncomingMessage }
    // the headers that Node has read already: making a `Headers` of all of them costs more than the answer
    const of = (name: 'accept-encoding' | 'if-none-match') =>
      (incoming ? incoming.headers[name] : request.headers.get(name)) ?? ''
    const known = answers.atOnce(targetOf(request.url), {
      head: method === 'HEAD',
      accept_encoding: String(of('accept-encoding')),
      if_none_match: String(of('if-none-match')),
    })
    if (!known) return throughRoutes(request, env, ...more)
    if (access && began) logRequest(access, { ...began, method, route: known.answer.route, status: known.response.status })
    return known.response
  }
}
