/** A class of routes: what all its answers carry, what may be asked and remembered, and the way in which a route joins it. */
import type { DeskAction } from '@legalmap/data/desk/roles.ts'
import type { Context, Env, Handler, Hono } from 'hono'
import type { Answers, ShelfName } from '../answers/answers.ts'
import { replyWith } from '../answers/reply.ts'
import { type Asked, type Reads, readAsked } from './asked.ts'
import type { Headers } from './headers.ts'
import { Refusal, type RefusalStatus } from './problem-json.ts'

export type ClassName = 'page' | 'embed' | 'embed-file' | 'data' | 'file' | 'desk'

export interface RouteClass {
  name: ClassName
  /** What every answer carries, also one that refuses. */
  headers: Headers
  /** Where remembered answers stand; null for a class whose answers nobody may remember. */
  shelf: 'pages' | 'files' | null
  /** What a browser of another site is told that asks what it may send; null where no other site may ask. */
  shared_with: 'everybody' | null
  /** The longest address, in bytes, that is read. */
  longest_address: number
  /** Who may not ask is answered here. */
  guard?: (c: Context, route: RouteWords) => Promise<Response | null>
  /** Says no: short, in the form that the class's readers understand. What a handler throws as a `Refusal` is said so too. */
  refuse: (status: RefusalStatus, detail: string, headers?: Headers) => Response
}

/** What a route says of itself. Each of the desk's has to say what it does, by method where that differs, or that it is open to who is not signed in. */
export interface RouteWords extends Reads {
  action?: DeskAction | Readonly<Partial<Record<Method, DeskAction>>>
  open?: true
}

/** `Path` is the route's pattern, which names the parameters of `c.req.param`. */
export type Answering<Path extends string = string> = (c: Context<Env, Path>, asked: Asked) => Response | Promise<Response>
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Routes {
  readonly of: RouteClass
  /** Answers GET and HEAD, and says of every other method that it is not taken. */
  get<Path extends string>(path: Path, words: RouteWords, answer: Answering<Path>): void
  /** Answers these methods, and says of every other that it is not taken; whoever takes GET takes HEAD. */
  at(path: string, words: RouteWords, answers: Readonly<Partial<Record<Method, Answering>>>): void
  /** Answers every method. */
  all<Path extends string>(path: Path, words: RouteWords, answer: Answering<Path>): void
  /** A response with what all of the class carry; the given headers come last. */
  reply(body: string | Uint8Array<ArrayBuffer> | null, options?: { status?: number; headers?: Headers }): Response
  /** There is no such thing. */
  missing(): Response
}

/** What is known of each handler that a class has registered: a route without an entry belongs to no class. */
const declared = new WeakMap<object, { of: RouteClass; words: RouteWords }>()
export const classOf = (handler: object): RouteClass | undefined => declared.get(handler)?.of
/** The names of the query that the route of a handler reads. */
export const parametersOf = (handler: object): readonly string[] => declared.get(handler)?.words.parameters ?? []
/** All that the route of a handler says of itself. */
export const wordsOfRoute = (handler: object): RouteWords => declared.get(handler)?.words ?? {}

/** The class of the route that answers, for who answers in its place when it fails. */
export const classOfContext = (c: Context): RouteClass | undefined => c.get('route_class')

const shared: Headers = { 'access-control-allow-headers': 'content-type, if-none-match', 'access-control-max-age': '86400' }

function shelfFor({ shelf }: RouteClass, asked: Asked): ShelfName | null {
  return shelf && asked.search ? 'searches' : shelf
}

/** The answer of a route that has several types, of which the request chose one. */
function byType(response: Response): Response {
  response.headers.append('vary', 'accept')
  return response
}

/** How routes of a class join the application; `answers` remembers what their handlers allow. */
export function routesOf(app: Hono, of: RouteClass, answers: Answers): Routes {
  const refuse405 = (allow: string) => of.refuse(405, `This address takes ${allow}.`, { allow })

  function whatMayBeAsked(allow: string): Response {
    const preflight = of.shared_with === 'everybody' ? { ...shared, 'access-control-allow-methods': allow } : {}
    return new Response(null, { status: 204, headers: { ...of.headers, ...preflight, allow } })
  }

  async function attempt(answer: Answering, c: Context, asked: Asked): Promise<Response> {
    try {
      return await answer(c, asked)
    } catch (error) {
      if (error instanceof Refusal) return of.refuse(error.status, error.message, error.headers)
      throw error
    }
  }

  function register(method: string, path: string, words: RouteWords, answer: Answering): void {
    const remembers = method === 'GET' && of.shelf !== null
    const handler: Handler = async (c) => {
      c.set('route_class', of)
      if (c.req.raw.url.length > of.longest_address) return of.refuse(414, 'The address is too long.')
      const refused = await of.guard?.(c, words)
      if (refused) return refused
      const asked = readAsked(c, words)
      c.set('asked', asked)
      const shelf = remembers ? shelfFor(of, asked) : null
      const make = async () => (asked.type ? byType(await attempt(answer, c, asked)) : attempt(answer, c, asked))
      if (!shelf || asked.key === null) return make()
      return answers.through(c, { key: asked.key, shelf, route: path }, make)
    }
    declared.set(handler, { of, words })
    if (method === 'ALL') app.all(path, handler)
    else app.on(method, path, handler)
  }

  /** Registered after the methods that a path takes: what else may be asked of it. */
  function close(path: string, { action, open }: RouteWords, allow: string): void {
    const known = typeof action === 'object' ? Object.values(action)[0] : action
    const words = { ...(known && { action: known }), ...(open && { open }) }
    register('OPTIONS', path, words, () => whatMayBeAsked(allow))
    register('ALL', path, words, () => refuse405(allow))
  }

  function at(path: string, words: RouteWords, answering: Readonly<Partial<Record<Method, Answering>>>): void {
    const methods = Object.entries(answering)
    for (const [method, answer] of methods) register(method, path, words, answer)
    close(path, words, [...methods.flatMap(([method]) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(', '))
  }

  return {
    of,
    at,
    get: (path, words, answer) => at(path, words, { GET: answer as Answering }),
    all: (path, words, answer) => register('ALL', path, words, answer as Answering),
    reply: (body, { status = 200, headers = {} } = {}) => replyWith(body, { status, headers: { ...of.headers, ...headers } }),
    missing: () => of.refuse(404, 'There is nothing at this address.'),
  }
}
