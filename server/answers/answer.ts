/** One remembered answer: what it says in which encodings, how long it holds, and how it is sent again. */
import {
  type Body,
  chooseEncoding,
  compressQuickly,
  type Encoding,
  isSmallAlready,
  unpackBrotli,
  worthCompressing,
} from './encoding.ts'
import { isNamedIn } from './entity-tag.ts'

/** `tags` name what of the register it tells of; without them it is old as soon as anything changes, with none never. */
export interface Remembered {
  /** Until when it holds, epoch milliseconds, or Infinity. */
  until: number
  tags?: readonly string[]
}

export interface Answer extends Required<Remembered> {
  key: string
  /** The pattern of the route that made it, for the log. */
  route: string
  made_at: number
  status: number
  headers: Readonly<Record<string, string>>
  etag: string
  /** Bytes of the plain body. */
  length: number
  bodies: Map<Encoding, Body>
  /** The headers of each encoding, ready to send: answering again must cost next to nothing. */
  ready: Map<Encoding, Record<string, string>>
  /** How often it was sent from memory. */
  used: number
  /** Whether the best compression was asked for. */
  improved: boolean
}

/** What of a request decides how an answer is sent. */
export interface Asking {
  head: boolean
  accept_encoding: string
  if_none_match: string
}

const longestMaxAge = 60
/** What an answer takes beside its bodies, its key in two-byte letters. */
const overhead = 2000

/** The bytes that an answer takes in memory. */
export const sizeOf = ({ key, bodies }: Answer): number =>
  bodies.values().reduce((sum, body) => sum + body.length, overhead + 2 * key.length)

/** Whether it holds now; what was made later than now was made by a clock that has been put right. */
export const holds = ({ made_at, until }: Answer, now: number): boolean => made_at <= now && now < until

function encodingFor({ length, headers }: Answer, accepted: string): Encoding {
  return length < worthCompressing || isSmallAlready(headers['content-type']) ? 'identity' : chooseEncoding(accepted)
}

/** The body in an encoding, kept from now on; the plain one can be had from the brotli, and is let go where there is that. */
async function bodyIn(answer: Answer, encoding: Encoding): Promise<Body> {
  const { bodies } = answer
  const known = bodies.get(encoding)
  if (known) return known
  const plain = bodies.get('identity') ?? (await unpackBrotli(bodies.get('br') as Body))
  if (encoding === 'identity') return plain
  const packed = await compressQuickly(plain, encoding)
  // the best may have come meanwhile
  const kept = bodies.get(encoding) ?? packed
  bodies.set(encoding, kept)
  if (encoding === 'br') bodies.delete('identity')
  return kept
}

/** What never changes says so itself; the rest holds until its time is over, for a minute at most. */
function cachingOf({ headers, until }: Answer, now: number): string {
  const own = headers['cache-control']
  if (own) return own
  const maxAge = until === Number.POSITIVE_INFINITY ? longestMaxAge : Math.floor((until - now) / 1000)
  return `public, max-age=${Math.max(0, Math.min(longestMaxAge, maxAge))}, must-revalidate`
}

function headersIn(answer: Answer, encoding: Encoding, { caching, length }: { caching: string; length: number }) {
  const known = answer.ready.get(encoding)
  if (known?.['cache-control'] === caching && known['content-length'] === String(length)) return known
  const encoded = encoding === 'identity' ? {} : { 'content-encoding': encoding }
  const headers = { ...answer.headers, 'cache-control': caching, 'content-length': String(length), ...encoded }
  answer.ready.set(encoding, headers)
  return headers
}

function notModified({ headers: all }: Answer, caching: string): Response {
  const { 'content-type': _, ...headers } = all
  return new Response(null, { status: 304, headers: { ...headers, 'cache-control': caching } })
}

/** The response, or null where the body is not there in the encoding that is wanted. */
export function respondAtOnce(answer: Answer, asking: Asking, now: number): Response | null {
  const caching = cachingOf(answer, now)
  if (asking.if_none_match && answer.status === 200 && isNamedIn(asking.if_none_match, answer.etag))
    return notModified(answer, caching)
  const encoding = encodingFor(answer, asking.accept_encoding)
  const body = answer.bodies.get(encoding)
  if (!body) return null
  const headers = headersIn(answer, encoding, { caching, length: body.length })
  return new Response(asking.head ? null : body, { status: answer.status, headers })
}

/** The response, however long it takes to make its body. */
export async function respond(answer: Answer, asking: Asking, now: number): Promise<Response> {
  const atOnce = respondAtOnce(answer, asking, now)
  if (atOnce) return atOnce
  const encoding = encodingFor(answer, asking.accept_encoding)
  const body = await bodyIn(answer, encoding)
  const headers = headersIn(answer, encoding, { caching: cachingOf(answer, now), length: body.length })
  return new Response(asking.head ? null : body, { status: answer.status, headers })
}
