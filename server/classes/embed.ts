/** The classes of what other sites show in a frame: its documents, and the files of these, which a sandboxed frame asks for as nobody. */
import type { Site } from '../context.ts'
import { type Headers, headersOfAll, nothingRuns } from './headers.ts'
import { plainRefusal } from './plain-refusal.ts'
import type { RouteClass } from './route-class.ts'

const longestAddress = 8_000

/** An embedded list runs nothing, asks for nothing and sends nothing: it is read, and its links lead out of it. */
const embedPolicy = (style_hashes: readonly string[], ancestors: string): string =>
  [
    "default-src 'none'",
    `style-src ${["'self'", ...style_hashes].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')

/** `ancestors` are the sites that may frame it, as `frame-ancestors` takes them: `*`, or origins with spaces between. */
export function embedClass({ web, secure }: Pick<Site, 'web' | 'secure'>, { ancestors }: { ancestors: string }): RouteClass {
  const headers: Headers = {
    ...headersOfAll(secure),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': embedPolicy(web.embed.style_hashes, ancestors),
    'cross-origin-resource-policy': 'cross-origin',
    'x-robots-tag': 'noindex',
    vary: 'accept-encoding',
  }
  return {
    name: 'embed',
    headers,
    shelf: 'pages',
    shared_with: null,
    longest_address: longestAddress,
    refuse: plainRefusal({ ...headers, 'content-security-policy': `default-src 'none'; frame-ancestors ${ancestors}; sandbox` }),
  }
}

/** Scripts and fonts are asked for with CORS, by a sandboxed frame from the origin `null`: so everybody may have them. */
export function embedFileClass({ secure }: Pick<Site, 'secure'>): RouteClass {
  const headers: Headers = {
    ...headersOfAll(secure),
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': nothingRuns,
    'cross-origin-resource-policy': 'cross-origin',
  }
  return {
    name: 'embed-file',
    headers,
    shelf: 'files',
    shared_with: 'everybody',
    longest_address: longestAddress,
    refuse: plainRefusal(headers),
  }
}
