import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../../examples/records.ts'
import type { FormEntries } from '../desk-page.ts'
import { fieldErrors } from './field-errors.ts'
import { type FormGroup, formGroups, formOf, readForm } from './group-forms.ts'
import { requestOf } from './save-entries.ts'

const known = exampleProvider({
  id: 'known',
  name: { ky: 'Борбор', ru: 'Центр', en: '' },
  address: { ky: '', ru: 'ул.  Ленина, 1 ', en: '' },
  location: { longitude: 74.6, latitude: 42.87 },
  phones: [
    { number: '+996312626210', extension: '105', label: { ky: '', ru: 'приёмная', en: '' }, channels: ['call'] },
    { number: '114', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call', 'sms'] },
  ],
  topics: ['land', 'family'],
  opened_on: '2016-01',
  supported_by: ['UNDP', 'ЮНИСЕФ'],
  schedule: 'Mo-Fr 09:00-18:00',
  what_to_bring: { ky: '', ru: 'Паспорт\nСправка', en: '' },
  successor_id: 'next',
  serves_units: ['osh', 'kochkor'],
  sources: [{ title: 'Приказ', url: '' }],
})

const sent = (group: FormGroup, given: Readonly<Record<string, string>>): FormEntries => {
  const entries = formOf(group, known).filter(([name]) => !(name in given))
  return [...entries, ...Object.entries(given)]
}
const read = (group: FormGroup, given: Readonly<Record<string, string>>) => readForm(group, sent(group, given), known)

describe('a form says what is wrong beside the field, and takes the rest', () => {
  test.each<[FormGroup, string, string, string]>([
    ['phones', 'phone_1_number', '62 62 10', 'phone_no_area_code'],
    ['place', 'position', 'https://maps.app.goo.gl/abc', 'position_short_link'],
    ['place', 'position', '55.75, 37.61', 'position_outside'],
    ['existence', 'opened_on', '31.02.2020', 'not_a_date'],
    ['existence', 'status', 'burnt', 'not_in_list'],
    ['existence', 'kind', 'bakery', 'not_in_list'],
    ['existence', 'source_2_url', 'minjust.gov.kg', 'not_a_web_address'],
    ['existence', 'source_date', 'вчера', 'not_a_date'],
    ['help', 'topics', 'x', 'not_in_list'],
    ['hours', 'hours_text', 'ж'.repeat(301), 'too_long_for'],
    ['web', 'email', 'a@b', 'not_an_email'],
    ['web', 'website', 'example.org', 'not_a_web_address'],
    ['name', 'name.ru', 'ж'.repeat(301), 'too_long_for'],
  ])('%s: %s %j', (group, field, typed, code) => {
    const { facts, errors } = read(group, { [field]: typed })
    expect(errors).toMatchObject([{ field, code }])
    expect(facts).toEqual({})
  })
})

test('what is left as it stands is no change, however it was written', () => {
  for (const group of formGroups) expect(readForm(group, formOf(group, known), known), group).toEqual({ facts: {}, errors: [] })
})

test('what is read is the fact as the model has it', () => {
  expect(read('place', { 'address.ru': ' ул. Ленина,   2 ' }).facts).toEqual({ address: { ky: '', ru: 'ул. Ленина, 2', en: '' } })
  expect(read('place', { position: '' }).facts).toEqual({ location: null })
  expect(read('existence', { opened_on: '9.1.2016', supported_by: 'UNDP\n\n EU ' }).facts).toEqual({
    opened_on: '2016-01-09',
    supported_by: ['UNDP', 'EU'],
  })
  expect(
    readForm(
      'help',
      [
        ['topics', 'family'],
        ['topics', 'land'],
        ['topics', 'housing'],
      ],
      known,
    ).facts.topics,
  ).toEqual(['family', 'housing', 'land'])
  expect(readForm('help', [], known).facts).toMatchObject({ topics: [], what_to_bring: { ky: '', ru: '', en: '' } })
})

test('sources are lines, a box that is not ticked takes away, and units keep their order', () => {
  expect(read('existence', { source_2_title: ' Сайт ', source_2_url: 'https://example.org/a' }).facts).toEqual({
    sources: [
      { title: 'Приказ', url: '' },
      { title: 'Сайт', url: 'https://example.org/a' },
    ],
  })
  expect(read('existence', { source_1_title: '' }).facts).toEqual({ sources: [] })
  const without = (group: FormGroup, name: string, more: FormEntries = []) =>
    readForm(group, [...formOf(group, known).filter(([of]) => of !== name), ...more], known).facts
  expect(without('existence', 'successor_id')).toEqual({ successor_id: '' })
  expect(without('existence', 'successor_id', [['successor_id', 'another']])).toEqual({ successor_id: '' })
  const ticked = (...ids: string[]) =>
    without(
      'help',
      'serves_units',
      ids.map((id) => ['serves_units', id] as const),
    )
  expect(ticked('kochkor', 'osh')).toEqual({})
  expect(ticked('batken', 'kochkor', 'osh')).toEqual({ serves_units: ['osh', 'kochkor', 'batken'] })
})

test('what is said by its name is sent beside the facts, unless somebody chose that what stands now stays', () => {
  const asked = (entries: FormEntries) => requestOf('place', [['base', '7'], ...entries], {}).request
  expect(asked([['named.settlement', ' ']])).toBeNull()
  expect(asked([['named.settlement', ' Кочкор ']])).toEqual({ facts: {}, named: { settlement: 'Кочкор' }, reason: '' })
  expect(
    asked([
      ['named.settlement', 'Кочкор'],
      ['keep.place_id', 'theirs'],
    ]),
  ).toBeNull()
  expect(
    fieldErrors([
      { fact: 'named', path: 'settlement', code: 'where_unknown' },
      { fact: 'unit_id', path: '', code: 'outside_reach' },
    ]),
  ).toEqual([
    { field: 'named.settlement', code: 'where_unknown' },
    { field: 'named.settlement', code: 'outside_reach' },
  ])
})

test('phones stand in the order that somebody gave them, and a new one has a line of its own', () => {
  const numbers = (given: Readonly<Record<string, string>>) =>
    (read('phones', given).facts.phones as { number: string }[]).map(({ number }) => number)
  expect(numbers({ phone_1_turn: '2', phone_2_turn: '1' })).toEqual(['114', '+996312626210'])
  expect(numbers({ phone_3_number: '0555 00 01 11' })).toEqual(['+996312626210', '114', '+996555000111'])
})
