/** The public HTTP API: routes made from its operations, and problem details for whatever else is asked below /api. */
import { type Context, Hono } from 'hono'
import { routeOf } from '../../access-log.ts'
import { answerCache, rememberUntil } from '../../answers/answer-cache.ts'
import type { Site } from '../../context.ts'
import { dataHeaders } from '../../headers.ts'
import { openApiDocument } from './openapi.ts'
import { operations } from './operations.ts'
import { Refusal, toProblemJson } from './problem-json.ts'

const documentPath = '/openapi.json'
const inHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

export function apiRoutes(site: Site): Hono {
  const { publisher, now, secure, public_url } = site
  const headers = dataHeaders(secure)
  const api = new Hono()

  function json(c: Context, body: object): Response {
    if (c.req.method === 'POST') c.header('cache-control', 'no-store')
    else if (c.get('remember_until') === undefined) rememberUntil(c, Number.POSITIVE_INFINITY)
    return c.body(JSON.stringify(body), 200, { ...headers, 'content-type': 'application/json' })
  }

  function refuse(refusal: Refusal): Response {
    const type = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
    const { status } = refusal
    return new Response(JSON.stringify(toProblemJson(refusal)), { status, headers: { ...headers, ...type, ...refusal.headers } })
  }

  /** What else may be asked at a path: how to ask from another site, and what is not allowed. */
  function closePath(path: string, methods: readonly string[]): void {
    const allow = [...methods, 'OPTIONS'].join(', ')
    const preflight = { 'access-control-allow-methods': allow, 'access-control-allow-headers': 'content-type, if-none-match' }
    api.options(path, () => {
      return new Response(null, { status: 204, headers: { ...headers, ...preflight, 'access-control-max-age': '86400', allow } })
    })
    api.all(path, () => refuse(new Refusal(405, `This address takes ${allow}.`, { headers: { allow } })))
  }

  const remember = answerCache({ version: () => publisher.current().version, now })
  api.use('/api/*', remember)
  api.use(documentPath, remember)

  for (const { method, path, answerTo } of operations) {
    api.on(method.toUpperCase(), inHono(path), async (c) => json(c, await answerTo(c, site)))
    closePath(inHono(path), method === 'get' ? ['GET', 'HEAD'] : ['POST'])
  }
  const document = openApiDocument(operations, public_url)
  api.get(documentPath, (c) => json(c, document))
  closePath(documentPath, ['GET', 'HEAD'])
  api.all('/api/*', () => refuse(new Refusal(404, 'There is nothing at this address.')))

  api.onError((error, c) => {
    if (error instanceof Refusal) return refuse(error)
    site.report(error, routeOf(c, 500))
    return refuse(new Refusal(500, 'Something went wrong here; it has been reported.'))
  })
  return api
}
