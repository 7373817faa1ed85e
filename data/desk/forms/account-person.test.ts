import { expect, test } from 'vitest'
import type { FormEntries } from '../desk-page.ts'
import { formOfPerson, readPerson, type TypedPerson } from './account-person.ts'

const known = { unit: (id: string) => ['naryn', 'osh'].includes(id), provider: (id: string) => id === 'flac-naryn' }
const person: TypedPerson = {
  name: 'Айгүл Токтосунова',
  sign_in_name: 'Айгүл',
  office: 'Нарындагы борбор',
  role: 'coordinator',
  reach: { country: false, units: ['naryn'], providers: ['flac-naryn'] },
}
const errorsOf = (entries: FormEntries) => readPerson(entries, known).errors.map(({ field, code }) => `${field}:${code}`)
const changed = (given: Record<string, string>): FormEntries => [
  ...formOfPerson(person).filter(([name]) => !Object.hasOwn(given, name)),
  ...Object.entries(given),
]

test.each([
  [{ name: ' \u200b\u202e ' }, 'name:full_name_missing'],
  [{ sign_in_name: '' }, 'sign_in_name:sign_in_name_missing'],
  [{ sign_in_name: '…' }, 'sign_in_name:sign_in_name'],
  [{ sign_in_name: 'x'.repeat(101) }, 'sign_in_name:line_long'],
  [{ name: '😀'.repeat(201) }, 'name:line_long'],
  [{ office: 'x'.repeat(201) }, 'office:line_long'],
  [{ role: 'owner' }, 'role:role_missing'],
  [{ role: '__proto__' }, 'role:role_missing'],
  [{ providers: 'flac-naryn\nhttps://legalmap.example/ky/providers/nowhere' }, 'providers:provider_unknown'],
  [{ unit: 'atlantis', providers: '' }, 'reach:reach_missing'],
] as [Record<string, string>, string][])('is not taken with %j', (given, error) => {
  expect(errorsOf(changed(given))).toContain(error)
})

test('nothing at all is told field by field', () => {
  expect(errorsOf([])).toEqual(['name:full_name_missing', 'sign_in_name:sign_in_name_missing', 'role:role_missing'])
})

test('is read as it was written', () => {
  expect(readPerson(formOfPerson(person), known)).toEqual({ person, errors: [] })
  const everywhere = { ...person, reach: { country: true, units: [], providers: [] } }
  expect(readPerson(formOfPerson(everywhere), known)).toEqual({ person: everywhere, errors: [] })
})

test('addresses of pages stand for their records, however they were copied', () => {
  const providers = ' https://legalmap.example/ru/providers/flac-naryn?x=1 \r\n/ky/desk/centers/flac-naryn/\nflac-naryn#top\n'
  expect(readPerson(changed({ providers }), known).person.reach.providers).toEqual(['flac-naryn'])
})

test('roles that see the whole country need no reach', () => {
  for (const role of ['administrator', 'hotline']) expect(errorsOf(changed({ role, unit: '', providers: '' }))).toEqual([])
  expect(errorsOf(changed({ role: 'reader', unit: '', providers: '' }))).toEqual(['reach:reach_missing'])
})

test('what cannot be seen is a gap', () => {
  expect(readPerson(changed({ name: 'А\u202eй\u0000г\nүл' }), known).person.name).toBe('А й г үл')
})
