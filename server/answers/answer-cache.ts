/** Remembers whole answers to GET requests until the register, or the clock, makes them old; compresses each once. */
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'

type Encoding = 'br' | 'gzip' | 'identity'

interface Remembered {
  version: string
  expires: number
  status: number
  headers: Record<string, string>
  bodies: Map<Encoding, Uint8Array<ArrayBuffer>>
  /** The headers of each encoding, ready to send: answering again must cost next to nothing. */
  ready: Map<Encoding, Record<string, string>>
  etag: string
  thorough: boolean
}

export interface CacheOptions {
  version: () => string
  now: () => number
  /** How many bytes of answers to keep. */
  capacity?: number
}

/** Set by a handler whose answer may be remembered: until when it holds, in epoch milliseconds, or Infinity. */
export const rememberUntil = (c: Context, expires: number) => c.set('remember_until', expires)

const longestMaxAge = 60
const worthCompressing = 600
/** The only type of ours that is small already. */
const compressed = 'image/png'

const encodings: readonly Encoding[] = ['br', 'gzip']
const chooseEncoding = (accepted: string): Encoding => {
  for (const encoding of encodings)
    if (accepted.includes(encoding) && !new RegExp(`${encoding}\\s*;\\s*q=0(?:\\.0*)?(?:,|$)`).test(accepted)) return encoding
  return 'identity'
}

function compress(body: Uint8Array, encoding: Encoding, thorough: boolean): Uint8Array<ArrayBuffer> {
  if (encoding === 'br') {
    const quality = thorough ? 11 : 5
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
    return new Uint8Array(brotliCompressSync(body, { params }))
  }
  return new Uint8Array(gzipSync(body, { level: thorough ? 9 : 6 }))
}

const matches = (ifNoneMatch: string, etag: string) =>
  ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))

/**
 * Middleware for GET and HEAD. Answers that a handler marked with `rememberUntil` get an ETag over their content, a
 * `max-age` that ends where they do, and 304 for who has them already.
 */
export function answerCache({ version, now, capacity = 32_000_000 }: CacheOptions): MiddlewareHandler {
  const remembered = new Map<string, Remembered>()
  let size = 0

  // what an answer takes beside its bodies: headers, maps, its address in two-byte letters
  const overhead = (key: string) => 2000 + 2 * key.length
  const forget = (key: string) => {
    const answer = remembered.get(key)
    if (!answer) return
    for (const body of answer.bodies.values()) size -= body.length
    size -= overhead(key)
    remembered.delete(key)
  }
  const makeRoom = () => {
    for (const oldest of remembered.keys()) {
      if (size <= capacity) return
      forget(oldest)
    }
  }

  function bodyIn(answer: Remembered, encoding: Encoding): Uint8Array<ArrayBuffer> {
    const known = answer.bodies.get(encoding)
    if (known) return known
    const body = compress(answer.bodies.get('identity') as Uint8Array<ArrayBuffer>, encoding, answer.thorough)
    answer.bodies.set(encoding, body)
    size += body.length
    makeRoom()
    return body
  }

  function headersIn(answer: Remembered, encoding: Encoding, caching: string): Record<string, string> {
    const known = answer.ready.get(encoding)
    if (known?.['cache-control'] === caching) return known
    const length = { 'content-length': String(bodyIn(answer, encoding).length) }
    const encoded = encoding === 'identity' ? {} : { 'content-encoding': encoding }
    const headers = { ...answer.headers, 'cache-control': caching, ...length, ...encoded }
    answer.ready.set(encoding, headers)
    return headers
  }

  /** What never changes says so itself; the rest holds until its time is over, for a minute at most. */
  function cachingOf({ headers, expires }: Remembered): string {
    const maxAge = Math.max(0, Math.min(longestMaxAge, Math.floor((expires - now()) / 1000)))
    return headers['cache-control'] ?? `public, max-age=${maxAge}, must-revalidate`
  }

  function respond(c: Context, answer: Remembered): Response {
    const request = c.req.raw.headers
    const caching = cachingOf(answer)
    const seen = request.get('if-none-match')
    if (seen && answer.status === 200 && matches(seen, answer.etag)) {
      const { 'content-type': _, ...headers } = answer.headers
      return new Response(null, { status: 304, headers: { ...headers, 'cache-control': caching } })
    }
    const small = (answer.bodies.get('identity')?.length ?? 0) < worthCompressing
    const encoding =
      small || answer.headers['content-type'] === compressed ? 'identity' : chooseEncoding(request.get('accept-encoding') ?? '')
    const body = c.req.method === 'HEAD' ? null : bodyIn(answer, encoding)
    return new Response(body, { status: answer.status, headers: headersIn(answer, encoding, caching) })
  }

  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const key = c.req.raw.url
    const known = remembered.get(key)
    if (known && known.version === version() && now() < known.expires) return respond(c, known)
    const current = version()
    await next()
    const expires = c.get('remember_until') as number | undefined
    if (expires === undefined) return
    const body = new Uint8Array(await c.res.arrayBuffer())
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
    const answer: Remembered = {
      version: current,
      expires,
      status: c.res.status,
      headers: { ...Object.fromEntries(c.res.headers), etag: `W/"${hash}"` },
      bodies: new Map([['identity', body]]),
      ready: new Map(),
      etag: `W/"${hash}"`,
      thorough: !key.includes('?'),
    }
    forget(key)
    remembered.set(key, answer)
    size += body.length + overhead(key)
    makeRoom()
    c.res = undefined
    c.res = respond(c, answer)
  }
}
