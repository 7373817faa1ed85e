/** Header policy by class of route: what may frame, cache, run and share an answer. */
import type { Web } from './render.ts'

export type Headers = Readonly<Record<string, string>>

const everywhere: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
}

const nothingRuns = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** For HTML pages: scripts, styles, pictures and requests of our own only; never inside a frame. */
export function pageHeaders({ style_hashes, script_hashes }: Web, secure: boolean): Headers {
  const policy = [
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
    "frame-ancestors 'none'",
  ]
  return {
    ...everywhere,
    ...transport(secure),
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'cross-origin-resource-policy': 'same-origin',
    vary: 'accept-encoding',
  }
}

/** For open data: readable from any site, without credentials. */
export const dataHeaders = (secure: boolean): Headers => ({
  ...everywhere,
  ...transport(secure),
  'content-security-policy': nothingRuns,
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link',
  'cross-origin-resource-policy': 'cross-origin',
  vary: 'accept-encoding',
})

/** For tiles, pictures and built files whose address changes with their content. */
export const fileHeaders = (secure: boolean): Headers => ({
  ...everywhere,
  ...transport(secure),
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': nothingRuns,
  'cross-origin-resource-policy': 'same-origin',
})

/** For pictures drawn as SVG: one may style itself; it runs nothing and fetches nothing. */
export const pictureHeaders = (secure: boolean): Headers => ({
  ...fileHeaders(secure),
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'content-type': 'image/svg+xml; charset=utf-8',
  vary: 'accept-encoding',
})

/**
 * For the way out: nobody remembers the answer, and the browser drops what it keeps of this origin. Not `cookies`: that would take
 * those of every site below the same registrable domain. Not `executionContexts`: it reloads pages, and no browser knows it.
 */
export const leavingHeaders = (secure: boolean): Headers => ({
  ...everywhere,
  ...transport(secure),
  'cache-control': 'no-store',
  'clear-site-data': '"cache", "storage"',
  'content-security-policy': nothingRuns,
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
})

const transport = (secure: boolean): Headers =>
  secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}
