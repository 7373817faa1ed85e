/** The class of open data: readable from any site, without credentials; it says no as RFC 9457 has it. */
import type { Site } from '../context.ts'
import { type Headers, headersOfAll, nothingRuns } from './headers.ts'
import { Refusal, toProblemJson } from './problem-json.ts'
import type { RouteClass } from './route-class.ts'

/** The longest list of filters with the longest question in it; a longer question has its place in a body. */
const longestAddress = 16_000

export function dataClass({ secure }: Pick<Site, 'secure'>): RouteClass {
  const headers: Headers = {
    ...headersOfAll(secure),
    'content-security-policy': nothingRuns,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, link',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'accept-encoding',
  }
  return {
    name: 'data',
    headers,
    shelf: 'pages',
    shared_with: 'everybody',
    longest_address: longestAddress,
    refuse: (status, detail, more = {}) => refusalResponse(headers, new Refusal(status, detail, { headers: more })),
  }
}

/** A refusal as the class answers it. */
export function refusalResponse(headers: Headers, refusal: Refusal): Response {
  const type = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  const { status } = refusal
  return new Response(JSON.stringify(toProblemJson(refusal)), { status, headers: { ...headers, ...type, ...refusal.headers } })
}
