/** The public HTTP API: routes made from its operations, and refusals for whatever else is asked below /api. */
import type { Context } from 'hono'
import { isRemembered, remember } from '../../answers/answers.ts'
import { refusalResponse } from '../../classes/data.ts'
import { Refusal } from '../../classes/problem-json.ts'
import type { Answering, Routes } from '../../classes/route-class.ts'
import type { Site } from '../../context.ts'
import { deskOperations } from '../desk/desk-operations.ts'
import { movedHeaders, movedTo } from '../moved.ts'
import { openApiDocument } from './openapi.ts'
import { operations } from './operations.ts'

const inHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

export function apiRoutes(data: Routes, site: Site): void {
  function json(c: Context, body: object): Response {
    if (c.req.method !== 'POST' && !isRemembered(c)) remember(c, { until: Number.POSITIVE_INFINITY })
    const caching: Record<string, string> = c.req.method === 'POST' ? { 'cache-control': 'no-store' } : {}
    // what a handler sets of its own, as the address of the next page
    const link = c.get('link') as string | undefined
    return data.reply(JSON.stringify(body), {
      headers: { 'content-type': 'application/json', ...caching, ...(link ? { link } : {}) },
    })
  }

  /** What a handler throws to say no is answered; what else it throws is a fault of ours. */
  const sayingNo =
    (answer: Answering): Answering =>
    async (c, asked) => {
      try {
        return await answer(c, asked)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const location = error.status === 404 ? movedTo(c.req.url, site.publisher.current()) : null
        if (location) return data.reply(null, { status: 308, headers: movedHeaders(location) })
        return refusalResponse(data.of.headers, error)
      }
    }

  for (const { method, path, parameters = {}, answerTo } of operations) {
    const answer = sayingNo(async (c) => json(c, await answerTo(c, site)))
    const words = { parameters: Object.keys(parameters), unknown: 'refused' as const }
    data.at(inHono(path), words, method === 'get' ? { GET: answer } : { POST: answer })
  }
  const document = openApiDocument(operations, deskOperations, site.public_url)
  data.get('/openapi.json', {}, (c) => json(c, document))
  data.all('/api/*', {}, () => data.missing())
}
