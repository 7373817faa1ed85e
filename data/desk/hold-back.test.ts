import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../examples/records.ts'
import { check } from '../model/assurance.ts'
import { mergeChanges } from '../model/merge.ts'
import type { Phone, Provider } from '../model/provider.ts'
import { holdBack } from './hold-back.ts'

const phone = (number: string, more: Partial<Phone> = {}): Phone => ({
  number,
  extension: '',
  label: { ky: '', ru: '', en: '' },
  channels: ['call'],
  ...more,
})
const old = phone('+996312626210')
const fresh = phone('+996555000111')
const before = exampleProvider({ phones: [old], location: { longitude: 75, latitude: 42 }, status: 'open' })
const held = (changes: Partial<Provider>, from: Partial<Provider> = {}) => {
  const { now, waiting } = holdBack({ ...before, ...from }, { ...before, ...from, ...changes })
  return { now, waiting: waiting.map(({ fact }) => fact) }
}

describe('waits for a second person', () => {
  test.each<[string, Partial<Provider>, Partial<Provider>, string]>([
    ['a new phone', { phones: [old, fresh] }, {}, 'phones'],
    ['a phone in the place of another', { phones: [fresh] }, {}, 'phones'],
    ['another extension', { phones: [{ ...old, extension: '7' }] }, {}, 'phones'],
    ['a phone that may be called again', { phones: [old] }, { phones: [{ ...old, channels: ['sms'] }] }, 'phones'],
    ['a moved pin', { location: { longitude: 75.1, latitude: 42 } }, {}, 'location'],
    ['more told of a place', { location_visibility: 'town' }, { location_visibility: 'hidden' }, 'location_visibility'],
    ['a center that opens again', { status: 'unknown' }, { status: 'closed' }, 'status'],
  ])('%s', (_, changes, from, fact) => {
    expect(held({ ...changes, email: 'a@mail.example' }, from)).toMatchObject({
      now: { email: 'a@mail.example' },
      waiting: expect.arrayContaining([fact]),
    })
  })
})

describe('is done at once', () => {
  test.each<[string, Partial<Provider>]>([
    ['taking a phone away', { phones: [] }],
    ['"do not call"', { phones: [{ ...old, channels: ['sms'] }] }],
    ['another label or order', { phones: [{ ...old, label: { ky: '', ru: 'приёмная', en: '' } }] }],
    ['taking the pin away', { location: null }],
    ['hiding', { location_visibility: 'hidden' }],
    ['closing', { status: 'closed' }],
  ])('%s', (_, changes) => {
    expect(held(changes)).toMatchObject({ now: changes, waiting: [] })
  })
})

test('a wrong phone goes at once, and the right one waits with the check that was made of it', () => {
  const called = { checked_at: '2026-11-28T06:00:00Z', checked_by: 'account:a1', how: 'called' } as const
  const wanted = check({ ...before, phones: [fresh] }, ['phones'], called)
  const { now, waiting } = holdBack(before, wanted)
  expect([now.phones, now.assured.phones]).toEqual([[], undefined])
  const { record, conflicts } = mergeChanges('provider', waiting, now)
  expect(conflicts).toEqual([])
  expect(record).toEqual(wanted)
})
