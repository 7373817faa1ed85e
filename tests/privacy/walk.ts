/** Asks everything that the server can be asked, as far as the route table knows. */
import { queryParameters } from '@legalmap/data/search/query.ts'
import { routeTable } from '../routes.ts'
import type { TestSite } from '../site.ts'
import { addressesOf, bodiesOf, type Entries, parameterValues, queryValues, questionsOf } from './fillings.ts'

export interface Question {
  method: string
  path: string
  body?: string
  /** Whether the question itself holds what is secret: an answer may repeat it. */
  tells?: boolean
}

/** What most routes do not read: asked of all, to see that it does not matter. */
const ofNoMatter = ([longitude, latitude]: readonly [number, number]): readonly Entries[] => [
  [['q', 'Canary canary-hidden']],
  [['near', `${longitude},${latitude}`]],
]

/** All questions, each once. Throws for a route that nobody knows how to ask. `secret` is a point to ask around. */
export function allQuestions(site: TestSite, secret: readonly [number, number]): Question[] {
  const routes = routeTable(site)
  const patterns = routes.map(({ pattern }) => pattern)
  const values = parameterValues(site)
  const queries = queryValues(secret)
  const tells = (text: string) => /zyqqvarn|зйы|%D0%B7%D0%B9%D1%8B/i.test(text) || text.includes(String(secret[0]).slice(0, 5))
  const asked = new Map<string, Question>()
  const ask = (method: string, path: string, body?: string) =>
    asked.set(`${method} ${path} ${body ?? ''}`, {
      method,
      path,
      ...(body === undefined ? {} : { body }),
      tells: tells(path) || tells(body ?? ''),
    })

  for (const { method, pattern, parameters } of routes) {
    const addresses = addressesOf(pattern, values, patterns)
    if (method === 'POST') {
      const questions = questionsOf(queryParameters, queries)
      for (const address of addresses) for (const body of bodiesOf(pattern, questions)) ask('POST', address, body)
      continue
    }
    // what takes any method but has no finer route is asked by GET
    const verb = method === 'ALL' ? 'GET' : method
    for (const address of addresses) ask(verb, address)
    if (verb !== 'GET') continue
    const [example] = addresses
    if (example === undefined) continue
    ask('HEAD', example)
    ask('DELETE', example)
    for (const entries of [...ofNoMatter(secret), ...questionsOf(parameters, queries)])
      ask('GET', `${example}?${new URLSearchParams(entries.map(([name, value]) => [name, value]))}`)
  }
  for (const path of [
    '/nowhere',
    '/en/nowhere',
    '/api/nowhere',
    '/api/v1/providers?unknown=1',
    '/en/providers/canary-hidden/nothing',
  ])
    ask('GET', path)
  return [...asked.values()]
}

export interface Told {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

export async function answerTo(
  { app }: Pick<TestSite, 'app'>,
  { method, path, body }: Question,
  headers: Record<string, string> = {},
): Promise<Told> {
  const response = await app.request(path, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body }),
  })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  }
}
