/** The form by which an administrator says who somebody is and what she looks after. */
import type { FormEntries, FormError } from '../desk-page.ts'
import { type Reach, type Role, roles } from '../roles.ts'
import { entryOf, valuesOf } from './entries.ts'

export interface TypedPerson {
  name: string
  sign_in_name: string
  office: string
  role: Role
  reach: Reach
}

/** What of the register a form may name. */
export interface KnownReach {
  unit: (id: string) => boolean
  provider: (id: string) => boolean
}

const most = { name: 200, sign_in_name: 100, office: 200 } as const
/** Roles whose place in the country the table of roles knows by itself. */
const everywhere: readonly Role[] = ['administrator', 'hotline']
export const needsReach = (role: Role): boolean => !everywhere.includes(role)

/** One line: what is invisible or breaks a line is a gap. */
const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()

/** Addresses of pages, of the desk or public, or ids alone: one a line. */
function providersIn(text: string): string[] {
  const ids = text.split(/\s+/).map((line) => /([^/?#]*)(?:[?#].*)?$/.exec(line.replace(/\/(?=$|[?#])/, ''))?.[1] ?? '')
  return [...new Set(ids.filter((id) => id !== ''))]
}

/** The entries of the form for a person as she is. */
export const formOfPerson = ({ name, sign_in_name, office, role, reach }: TypedPerson): FormEntries => [
  ['name', name],
  ['sign_in_name', sign_in_name],
  ['office', office],
  ['role', role],
  ['country', reach.country ? 'yes' : ''],
  ...reach.units.map((unit) => ['unit', unit] as const),
  ['providers', reach.providers.join('\n')],
]

export function readPerson(entries: FormEntries, known: KnownReach): { person: TypedPerson; errors: FormError[] } {
  const errors: FormError[] = []
  const line = (field: keyof typeof most) => {
    const text = oneLine(entryOf(entries, field))
    if (!text && field !== 'office') errors.push({ field, code: field === 'name' ? 'full_name_missing' : 'sign_in_name_missing' })
    if ([...text].length > most[field]) errors.push({ field, code: 'line_long', values: { most: most[field] } })
    return text
  }
  const [name, sign_in_name, office] = [line('name'), line('sign_in_name'), line('office')]
  if (sign_in_name && !/[\p{L}\p{N}]/u.test(sign_in_name)) errors.push({ field: 'sign_in_name', code: 'sign_in_name' })
  const role = roles.find((one) => one === entryOf(entries, 'role'))
  if (!role) errors.push({ field: 'role', code: 'role_missing' })

  const country = entryOf(entries, 'country') === 'yes'
  const units = [...new Set(valuesOf(entries, 'unit').filter(known.unit))]
  const providers = providersIn(entryOf(entries, 'providers'))
  for (const line of providers.filter((id) => !known.provider(id)).slice(0, 5))
    errors.push({ field: 'providers', code: 'provider_unknown', values: { line: [...line].slice(0, 100).join('') } })
  if (role && needsReach(role) && !country && units.length + providers.length === 0)
    errors.push({ field: 'reach', code: 'reach_missing' })
  const reach = country ? { country, units: [], providers: [] } : { country, units, providers }
  return { person: { name, sign_in_name, office, role: role ?? 'reader', reach }, errors }
}
