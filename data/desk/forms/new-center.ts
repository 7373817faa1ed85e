/** A new center as a form: its kind, its name, where it is and how to reach it; all else is filled in on its own page. */
import { languages } from '../../model/language.ts'
import { readNumber } from '../../text/phone-number.ts'
import { providerKinds } from '../../vocabulary/provider-kind.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import type { LikelyList, NewCenterRequest } from '../resources/new-center.ts'
import { entryOf, valuesOf } from './entries.ts'

export type NewCenterErrorCode = 'kind_missing' | 'name_of_center_missing' | 'settlement_missing' | 'likely_same'

/** What is asked while somebody types: the same of a form that was sent and of one that is open. */
export interface AskedLikely {
  kind: string
  name: string
  phone: string
  settlement: string
}

/** The field of a fact that the service does not take. */
export const fieldOf = (fact: string): string => ({ name: 'name_ky', phones: 'phone' })[fact] ?? fact

const kindOf = (entries: FormEntries) => providerKinds.find((kind) => kind === entryOf(entries, 'kind'))

export function askedLikely(entries: FormEntries): AskedLikely {
  const name = ['ru', 'ky', 'en'].map((language) => entryOf(entries, `name_${language}`)).find(Boolean) ?? ''
  const limited = (text: string, most: number) => text.slice(0, most)
  return {
    kind: kindOf(entries) ?? '',
    name: limited(name, 300),
    phone: limited(entryOf(entries, 'phone'), 60),
    settlement: limited(entryOf(entries, 'settlement'), 200),
  }
}

/** The likely ones of which she has not said that they are others. */
export const undecided = (entries: FormEntries, { likely }: LikelyList): LikelyList['likely'] =>
  likely.filter(({ id }) => !valuesOf(entries, 'not_same').includes(id))

/** Where there are errors the request is not to be sent. */
export function readForm(entries: FormEntries): { request: NewCenterRequest | null; errors: FormError[] } {
  const errors: FormError[] = []
  const refuse = (field: string, code: string) => errors.push({ field, code, values: { text: entryOf(entries, field) } })
  const kind = kindOf(entries)
  const name = { ky: '', ru: '', en: '' }
  for (const language of languages) name[language] = entryOf(entries, `name_${language}`)
  const settlement = entryOf(entries, 'settlement')
  const typed = entryOf(entries, 'phone')
  const number = typed === '' ? null : readNumber(typed)
  if (!kind) refuse('kind', 'kind_missing' satisfies NewCenterErrorCode)
  if (languages.every((language) => name[language] === ''))
    refuse('name_ky', 'name_of_center_missing' satisfies NewCenterErrorCode)
  if (settlement === '') refuse('settlement', 'settlement_missing' satisfies NewCenterErrorCode)
  if (number && 'problem' in number) refuse('phone', `phone_${number.problem}`)
  if (!kind || errors.length > 0) return { request: null, errors }
  const phones = number && 'number' in number ? [{ ...number, label: { ky: '', ru: '', en: '' }, channels: ['call'] }] : []
  const not_same_as = valuesOf(entries, 'not_same').slice(0, 50)
  return {
    request: { kind, settlement, facts: { name, phones }, not_same_as, reason: entryOf(entries, 'reason').slice(0, 500) },
    errors,
  }
}
