/** The class of files whose address changes with their content: tiles, pictures, built scripts; kept for ever, for our own pages. */
import type { Site } from '../context.ts'
import { type Headers, headersOfAll, nothingRuns } from './headers.ts'
import { plainRefusal } from './plain-refusal.ts'
import type { RouteClass } from './route-class.ts'

export function fileClass({ secure }: Pick<Site, 'secure'>): RouteClass {
  const headers: Headers = {
    ...headersOfAll(secure),
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': nothingRuns,
    'cross-origin-resource-policy': 'same-origin',
  }
  return {
    name: 'file',
    headers,
    shelf: 'files',
    shared_with: null,
    // none of ours takes a query
    longest_address: 2_000,
    refuse: plainRefusal(headers),
  }
}
