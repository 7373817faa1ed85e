/** The class of public pages: HTML for people, with scripts, styles and requests of our own only, never inside a frame. */
import type { Site } from '../context.ts'
import { type Headers, headersOfAll, nothingRuns } from './headers.ts'
import { plainRefusal } from './plain-refusal.ts'
import type { RouteClass } from './route-class.ts'

type PageSite = Pick<Site, 'web' | 'secure'>

/** What a document of ours may run, load and be framed by; `ancestors` as `frame-ancestors` takes it. */
export function documentPolicy(
  { style_hashes, script_hashes }: Pick<Site['web'], 'style_hashes' | 'script_hashes'>,
  ancestors: string,
): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...script_hashes].join(' ')}`,
    `style-src ${["'self'", ...style_hashes].join(' ')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')
}

/** Enough for a question in any script, with every filter; longer ones are not asked by people. */
const longestAddress = 8_000

export function pageClass({ web, secure }: PageSite): RouteClass {
  const headers: Headers = {
    ...headersOfAll(secure),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': documentPolicy(web, "'none'"),
    'cross-origin-resource-policy': 'same-origin',
    vary: 'accept-encoding',
  }
  return {
    name: 'page',
    headers,
    shelf: 'pages',
    shared_with: null,
    longest_address: longestAddress,
    refuse: plainRefusal({ ...headers, 'content-security-policy': nothingRuns }),
  }
}
