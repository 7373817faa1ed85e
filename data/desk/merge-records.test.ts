import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../examples/records.ts'
import type { Assurance, Phone, Provider } from '../model/provider.ts'
import { mergeChoices, mergedRecord } from './merge-records.ts'

const none = { ky: '', ru: '', en: '' }
const phone = (number: string): Phone => ({ number, extension: '', label: none, channels: ['call'] })
const entry = (checked_at: string): Assurance => ({
  source: { url: '', title: '' },
  source_date: '',
  checked_at,
  checked_by: 'account:a',
  how: 'called',
})
const keep = exampleProvider({
  id: 'keep',
  name: { ky: '', ru: 'Центр', en: '' },
  phones: [phone('+996312000640')],
  unit_id: 'naryn',
  place_id: 's1',
  note: 'ours',
  email: 'a@mail.example',
  former_ids: ['older'],
  not_same_as: ['third', 'other'],
})
const other = exampleProvider({
  id: 'other',
  name: { ky: '', ru: 'Центр', en: '' },
  phones: [phone('+996312000640'), phone('+996555000140')],
  unit_id: 'kochkor',
  place_id: 's2',
  note: 'theirs',
  website: 'https://center.example',
  email: 'b@mail.example',
  schedule: 'Mo-Fr 09:00-18:00',
  assured: { schedule: entry('2026-11-01T06:00:00Z'), email: entry('2026-11-01T06:00:00Z') },
  former_ids: ['oldest'],
})
const choice = (fact: string, a: Provider = keep, b: Provider = other) => mergeChoices(a, b).find((one) => one.fact === fact)

describe('what two records that are one are never made of', () => {
  test('a place of one in the settlement of the other', () => {
    expect(choice('unit_id')?.facts).toEqual(expect.arrayContaining(['unit_id', 'place_id', 'settlement']))
    expect(mergedRecord(keep, other, { unit_id: 'other' })).toMatchObject({ unit_id: 'kochkor', place_id: 's2' })
    expect(mergedRecord(keep, other, { place_id: 'other' })).toMatchObject({ unit_id: 'naryn', place_id: 's1' })
  })

  test('more public than either of them', () => {
    const hidden = { ...other, location_visibility: 'hidden' as const }
    expect(mergedRecord(keep, hidden, {}).location_visibility).toBe('hidden')
    expect(mergedRecord(hidden, keep, {}).location_visibility).toBe('hidden')
  })

  test('something that nobody offered, or a name for itself', () => {
    const merged = mergedRecord({ ...keep, successor_id: 'other' }, other, { email: 'both', id: 'other', former_ids: 'other' })
    expect(merged).toMatchObject({ id: 'keep', email: 'a@mail.example', successor_id: '', not_same_as: ['third'] })
    expect(merged.former_ids).toEqual(['older', 'oldest', 'other'])
  })

  test('a check of what nobody checked', () => {
    expect(mergedRecord(keep, other, { email: 'other' }).assured.email).toEqual(other.assured.email)
    expect(mergedRecord(keep, other, { website: 'other' }).assured).not.toHaveProperty('website')
    const whole = { ...other, assured: {}, verified_at: '2026-11-02T06:00:00Z', verified_by: 'Бакыт' }
    expect(mergedRecord(keep, whole, { website: 'other' }).assured.website).toMatchObject({
      checked_at: whole.verified_at,
      checked_by: 'Бакыт',
    })
  })
})

test('what is empty yields, what was checked later wins, lists are joined, and what is the same is not asked', () => {
  expect(choice('name')).toBeUndefined()
  expect(choice('website')?.proposed).toBe('other')
  expect(choice('schedule')?.proposed).toBe('other')
  expect(choice('email')?.proposed).toBe('other')
  expect(choice('phones')).toMatchObject({ choices: ['keep', 'other', 'both'], proposed: 'both' })
  expect(choice('unit_id')?.proposed).toBe('keep')
  const all = Object.fromEntries(mergeChoices(keep, other).map(({ fact, proposed }) => [fact, proposed]))
  expect(mergedRecord(keep, other, all)).toMatchObject({
    phones: [phone('+996312000640'), phone('+996555000140')],
    note: 'ours\ntheirs',
    website: 'https://center.example',
    place_id: 's1',
  })
})
