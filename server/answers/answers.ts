/** The site's one memory of whole answers to GET: until the register or the clock makes them old, each made once at a time. */
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { type Answer, type Asking, holds, type Remembered, respond, respondAtOnce } from './answer.ts'
import { createImprover } from './improver.ts'
import { bytesOf } from './reply.ts'
import { Shelf } from './shelf.ts'

/** What is touched by whatever changes the register, for answers that name nothing finer. */
const anything = 'register'

/** A change of the register by the tags of what it touched; `'all'` where nobody can say. */
export type TouchedTags = ReadonlySet<string> | 'all'

/** Searches, of which there is no end, push out searches only. */
export type ShelfName = 'pages' | 'files' | 'searches'

/** Bytes: the pages of the shipped register take 6 MB, its cards and pictures 20 MB. */
const capacities: Readonly<Record<ShelfName, number>> = { pages: 20_000_000, files: 24_000_000, searches: 6_000_000 }

/** Of what is asked once only the best compression would be wasted; of searches it always is. */
const usesUntilBest = 2

export interface AnswersOptions {
  now: () => number
  capacity?: Partial<Record<ShelfName, number>>
}

/** Where an answer belongs: `key` tells it from all others, `route` is the pattern of its route. */
export interface Slot {
  key: string
  shelf: ShelfName
  route: string
}

export interface Answers {
  /** What is remembered under a key, at once; null where it is not, or not in the encoding that is wanted. */
  atOnce(key: string, asking: Asking): { response: Response; answer: Answer } | null
  /** What is remembered, or what `make` answers, which is remembered where the handler said so by `remember`. */
  through(c: Context, place: Slot, make: () => Promise<Response> | Response): Promise<Response>
  forget(touched: TouchedTags): void
  /** Resolves when all compression that is under way is done. */
  idle(): Promise<void>
  /** For figures and tests. */
  measure(): Record<ShelfName, { count: number; size: number }>
}

/** Says that an answer may be remembered, and until when; called by the handler that makes it. */
export const remember = (c: Context, remembered: Remembered): void => c.set('remembered', remembered)
export const isRemembered = (c: Context): boolean => c.get('remembered') !== undefined

const askingOf = (c: Context): Asking => ({
  head: c.req.method === 'HEAD',
  accept_encoding: c.req.header('accept-encoding') ?? '',
  if_none_match: c.req.header('if-none-match') ?? '',
})

interface Making {
  /** Null where the handler did not say that it may be remembered, `failed` where it threw. */
  answer: Promise<Answer | null | 'failed'>
  /** What changed since the making began. */
  touched: Set<string> | 'all'
}

export function createAnswers({ now, capacity = {} }: AnswersOptions): Answers {
  const shelves = {
    pages: new Shelf(capacity.pages ?? capacities.pages),
    files: new Shelf(capacity.files ?? capacities.files),
    searches: new Shelf(capacity.searches ?? capacities.searches),
  }
  const all = Object.values(shelves)
  /** Those that who comes later may wait for. */
  const joinable = new Map<string, Making>()
  const underWay = new Set<Making>()
  const improver = createImprover({
    wanted: (answer) => all.some((shelf) => shelf.has(answer)),
    improved: (answer) => shelfOf(answer)?.measureAgain(answer),
  })

  const shelfOf = (answer: Answer) => all.find((shelf) => shelf.has(answer))

  function find(key: string): Answer | undefined {
    for (const shelf of all) {
      const answer = shelf.get(key)
      if (!answer) continue
      if (holds(answer, now())) return answer
      shelf.forget(answer)
    }
    return undefined
  }

  function used(answer: Answer): void {
    answer.used++
    if (answer.improved || answer.used < usesUntilBest || !answer.bodies.has('br') || shelves.searches.has(answer)) return
    answer.improved = improver.improve(answer)
  }

  async function send(answer: Answer, asking: Asking): Promise<Response> {
    const response = await respond(answer, asking, now())
    shelfOf(answer)?.measureAgain(answer)
    return response
  }

  /** Null where the handler did not say that it may be remembered. */
  async function read(c: Context, { key, route }: Slot, response: Response, made_at: number): Promise<Answer | null> {
    const remembered = c.get('remembered') as Remembered | undefined
    if (!remembered) return null
    const body = await bytesOf(response)
    const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 12)}"`
    return {
      key,
      route,
      made_at,
      until: remembered.until,
      tags: remembered.tags ?? [anything],
      status: response.status,
      headers: { ...Object.fromEntries(response.headers), etag },
      etag,
      length: body.length,
      bodies: new Map([['identity', body]]),
      ready: new Map(),
      used: 0,
      improved: false,
    }
  }

  const isTouched = ({ touched }: Making, { tags }: Answer): boolean => touched === 'all' || tags.some((tag) => touched.has(tag))

  async function make(c: Context, place: Slot, handler: () => Promise<Response> | Response): Promise<Response> {
    const { promise, resolve } = Promise.withResolvers<Answer | null | 'failed'>()
    // what changes while the handler works may or may not be in its answer
    const making: Making = { answer: promise, touched: new Set() }
    joinable.set(place.key, making)
    underWay.add(making)
    const made_at = now()
    let answer: Answer | null | 'failed' = 'failed'
    try {
      const response = await handler()
      answer = await read(c, place, response, made_at)
      if (!answer) return response
      const sent = await respond(answer, askingOf(c), now())
      if (!isTouched(making, answer) && holds(answer, now())) shelves[place.shelf].put(answer)
      return sent
    } finally {
      underWay.delete(making)
      if (joinable.get(place.key) === making) joinable.delete(place.key)
      resolve(answer)
    }
  }

  function forget(touched: TouchedTags): void {
    joinable.clear()
    for (const making of underWay)
      if (touched === 'all') making.touched = 'all'
      else if (making.touched !== 'all') for (const tag of touched) making.touched.add(tag)
    for (const shelf of all)
      if (touched === 'all') shelf.clear()
      else shelf.forgetTagged(touched)
  }

  return {
    atOnce(key, asking) {
      const answer = find(key)
      const response = answer && respondAtOnce(answer, asking, now())
      if (!answer || !response) return null
      used(answer)
      return { response, answer }
    },
    async through(c, place, handler) {
      const known = find(place.key)
      if (known) {
        used(known)
        return send(known, askingOf(c))
      }
      for (let making = joinable.get(place.key); making; making = joinable.get(place.key)) {
        const same = await making.answer
        if (same === null) break
        if (same !== 'failed') return send(same, askingOf(c))
      }
      return make(c, place, handler)
    },
    forget,
    idle: () => improver.idle(),
    measure: () => ({ pages: of(shelves.pages), files: of(shelves.files), searches: of(shelves.searches) }),
  }
}

const of = ({ count, size }: Shelf) => ({ count, size })
