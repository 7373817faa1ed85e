/** The pages of the desk by name, each with its path behind the language; a part that begins with `:` stands for any one part. */
import type { Language } from '../model/language.ts'
import { matchPath } from '../pages/match-path.ts'

export const deskPaths = {
  centers: '/desk',
  new_center: '/desk/new',
  merge: '/desk/merge',
  reviews: '/desk/reviews',
  review: '/desk/reviews/:review',
  changes: '/desk/history',
  bulk: '/desk/bulk',
  programs: '/desk/programs',
  sign_in: '/desk/sign-in',
  sign_in_code: '/desk/sign-in/code',
  sign_in_help: '/desk/sign-in/help',
  invitation: '/desk/invitation/:token',
  security: '/desk/security',
  confirm: '/desk/security/confirm',
  password: '/desk/security/password',
  second_factor: '/desk/security/second-factor',
  recovery_codes: '/desk/security/recovery-codes',
  people: '/desk/people',
  invite: '/desk/people/invite',
  person: '/desk/people/:account',
  made_link: '/desk/people/:account/link',
  center: '/desk/centers/:id',
  closures: '/desk/centers/:id/closures',
  notices: '/desk/centers/:id/notices',
  notes: '/desk/centers/:id/notes',
  checks: '/desk/centers/:id/checks',
  center_history: '/desk/centers/:id/history',
  center_visits: '/desk/centers/:id/visits',
  redactions: '/desk/centers/:id/redactions',
  edit: '/desk/centers/:id/:group',
} as const

/** These stand at no address of their own: whoever is not known sees the gate everywhere, whoever may not or goes astray the others. */
export type DeskPageName = keyof typeof deskPaths | 'gate' | 'refused' | 'missing'
export type PlacedDeskPage = keyof typeof deskPaths
export const isPlaced = (name: DeskPageName): name is PlacedDeskPage => Object.hasOwn(deskPaths, name)

const names = new Map(Object.entries(deskPaths).map(([name, path]) => [path, name as PlacedDeskPage]))
const paths = [...names.keys()]

/** The page at a path behind the language, with what stands in the parts of its path. */
export function deskPageAt(path: string): { name: PlacedDeskPage; parameters: Readonly<Record<string, string>> } | null {
  const found = matchPath(path, paths)
  const name = found && names.get(found.pattern)
  return name ? { name, parameters: found.parameters } : null
}

/** The path of a page behind the language. Throws where a part of it is not given. */
export const deskPath = (name: PlacedDeskPage, parameters: Readonly<Record<string, string>> = {}): string =>
  deskPaths[name]
    .split('/')
    .map((part) => {
      if (!part.startsWith(':')) return part
      const value = parameters[part.slice(1)]
      if (!value) throw new Error(`The page ${name} needs its ${part}`)
      return encodeURIComponent(value)
    })
    .join('/')

/** `search` are the entries of the query. */
export function deskAddress(
  language: Language,
  name: PlacedDeskPage,
  parameters: Readonly<Record<string, string>> = {},
  search: Readonly<Record<string, string>> = {},
): string {
  const query = Object.entries(search)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&')
  return `/${language}${deskPath(name, parameters)}${query && `?${query}`}`
}
