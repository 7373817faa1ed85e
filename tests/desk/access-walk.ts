/** What the walk of who may what asks of each route of the desk: addresses for each target, and bodies that would change something. */
import type { DeskAction, Target } from '@legalmap/data/desk/roles.ts'
import { languages } from '@legalmap/data/model/language.ts'
import { addressesOf } from '../privacy/fillings.ts'
import { partsOf, type Route } from '../routes.ts'

/** One target of the walk: its id by the name of the parameter, and where it lies. `null`: there is no such thing. */
export interface WalkTarget {
  ids: Readonly<Record<string, readonly string[]>>
  target: Target | null
}

/** Routes that anybody may ask, signed in or not: whoever opens another one says so here. */
export const openPatterns = [
  'sign-in',
  'sign-in/code',
  'sign-in/passkey',
  'sign-in/passkey/options',
  'sign-in/help',
  'sign-out',
  'invitation/:token',
]

/** Parameters that name nothing that somebody could be kept from. */
const shared: Readonly<Record<string, readonly string[]>> = {
  language: languages.slice(0, 1),
  behind: ['plans'],
  group: ['phones', 'hours'],
  token: ['forged'],
}

/** Whether a route is about one record, or about none in particular. */
export const isAboutOne = (pattern: string): boolean =>
  partsOf(pattern).some((part) => typeof part !== 'string' && !(part.name in shared) && part.name !== '*')

/** Throws where a parameter has no known value: a new one needs its line here, or in the targets. */
export const addressesFor = ({ pattern }: Route, { ids }: WalkTarget, patterns: readonly string[]): string[] =>
  addressesOf(pattern, { ...shared, ...ids }, patterns)

export function actionOf({ method, words }: Route): DeskAction | undefined {
  const { action } = words
  return typeof action === 'object' ? action[method as keyof typeof action] : action
}

const nothing = { ky: '', ru: '', en: '' }

/** Bodies that the API would take from who may, by the end of the path; `*` stands for an id. All are about what lies outside. */
const bodies = (change: number): Readonly<Record<string, object>> => ({
  'PATCH centers/*': { facts: { email: 'walk@mail.example' }, reason: 'walk' },
  'POST centers': { kind: 'free_legal_aid_center', settlement: 'Ош', facts: { name: { ky: 'walk', ru: 'walk', en: 'walk' } } },
  'POST centers/*/visits': { add: [{ day: '2026-12-01', from: 540, to: 600, settlement: '', place: nothing, note: nothing }] },
  'POST centers/*/undo': { change, reason: 'walk' },
  'POST centers/*/proposals': { facts: { email: 'walk@mail.example' }, reason: 'walk' },
  'POST centers/*/redactions': { piece: 'walk@mail.example', reason: 'walk' },
  'POST merge': { keep: { id: 'inside', revision: 1 }, other: { id: 'outside', revision: 2 }, reason: 'walk' },
  'POST revert': { change, reason: 'walk', acts: { makes_public: true } },
  'POST reviews/*': { decision: 'approve' },
  'POST bulk': { unit: 'osh', notice: { text: { ky: 'x', ru: 'x', en: 'x' }, from: '', until: '' }, reason: 'walk' },
  'POST programs/ended': { program: 'UNDP', ended_on: '2026', reason: 'walk' },
})

/** Fields that some form of the pages would take. */
const form = (change: number): Record<string, string> => ({
  ...{ revision: '2', base: '2', change: String(change), group: 'phones', how: 'called', check: 'called' },
  ...{ email: 'walk@mail.example', reason: 'walk', sure: 'yes', purpose: 'password', to: 'x' },
})

/** What is sent to a route that changes something; `change` is one that can be undone. Throws for an operation of the API that nobody has entered above. */
export function bodyFor({ method, pattern }: Route, change: number): { type: string; body: string } {
  const api = /^\/api\/v1\/desk\/(.*)$/.exec(pattern)?.[1]
  if (api === undefined) return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(form(change)).toString() }
  const body = bodies(change)[`${method} ${api.replace(/:[^/]+/g, '*')}`]
  if (!body) throw new Error(`${method} ${pattern}: nobody knows what it takes; enter a body in tests/desk/access-walk.ts`)
  return { type: 'application/json', body: JSON.stringify(body) }
}
