import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../examples/records.ts'
import { assuranceOf, check, settleChecks } from './assurance.ts'
import { type Provider, provider } from './provider.ts'

const newspaper = { url: 'https://news.example/centers', title: '' }
const verified = exampleProvider({
  email: 'old@center.example',
  sources: [newspaper],
  source_date: '2024-05',
  verified_at: '2026-03-01T06:00:00Z',
  verified_by: 'Ainura',
})
const call = { checked_at: '2026-10-10T05:00:00Z', checked_by: 'Bakyt', how: 'called' } as const
const nobody = { source: { url: '', title: '' }, source_date: '', checked_at: '', checked_by: '', how: '' } as const
const checkedOn = (record: Provider, fact: 'email' | 'phones' | 'cost') => assuranceOf(record, fact).checked_at

describe('a fact', () => {
  test('without an entry is known from what its record says', () => {
    expect(assuranceOf(verified, 'email')).toEqual({
      sources: [newspaper],
      source_date: '2024-05',
      checked_at: '2026-03-01T06:00:00Z',
      checked_by: 'Ainura',
      how: '',
      role: '',
      office: '',
    })
  })

  test('with an entry is known from that, and from the sources of its record where the entry has none', () => {
    const called = check(verified, ['email'], call)
    const nameless = { role: '', office: '' }
    expect(assuranceOf(called, 'email')).toEqual({ sources: [newspaper], source_date: '2024-05', ...call, ...nameless })
    const letter = { url: '', title: 'Letter of the center' }
    const written = check(called, ['email'], { ...call, how: 'document', source: letter })
    expect(assuranceOf(written, 'email')).toEqual({ sources: [letter], source_date: '', ...call, how: 'document', ...nameless })
    expect(provider.safeParse(written).success).toBe(true)
  })

  test('that somebody checks anew is checked by that person alone', () => {
    const first = check(verified, ['email'], { ...call, role: 'coordinator', office: 'Osh', source: newspaper })
    expect(assuranceOf(first, 'email')).toMatchObject({ role: 'coordinator', office: 'Osh' })
    const again = check(first, ['email'], { ...call, checked_by: 'Cholpon' })
    expect(again.assured.email).toEqual({ source: newspaper, source_date: '', ...call, checked_by: 'Cholpon' })
  })

  test('whose entry says that nobody checked it is unchecked, whatever its record says', () => {
    expect(checkedOn({ ...verified, assured: { email: nobody } }, 'email')).toBe('')
  })
})

describe('after an edit', () => {
  const edit = (before: Provider, given: Partial<Provider>) => settleChecks(before, { ...before, ...given })

  test('a fact that changed has lost the check of its record, the others keep it', () => {
    const after = edit(verified, { email: 'new@center.example' })
    expect(after.assured).toEqual({ email: nobody })
    expect(checkedOn(after, 'cost')).toBe('2026-03-01T06:00:00Z')
  })

  test('a fact that changed has lost its own check and its own source', () => {
    const before = check(verified, ['email', 'cost'], { ...call, source: newspaper })
    const after = edit(before, { email: 'new@center.example' })
    expect(after.assured).toEqual({ email: nobody, cost: before.assured.cost })
  })

  test('a fact that changed together with a new entry has that', () => {
    const after = settleChecks(verified, check({ ...verified, email: 'new@center.example' }, ['email'], call))
    expect(checkedOn(after, 'email')).toBe(call.checked_at)
  })

  test('a fact that changed keeps no entry that was made for its value before', () => {
    const before = check(verified, ['email'], call)
    expect(checkedOn(edit(before, { email: 'new@center.example' }), 'email')).toBe('')
  })

  test('an entry that is left out is still there: otherwise the record would vouch for what nobody checked', () => {
    const changed = edit(verified, { email: 'new@center.example' })
    expect(edit(changed, { assured: {} }).assured).toEqual({ email: nobody })
    expect(checkedOn(edit(changed, { email: verified.email, assured: {} }), 'email')).toBe('')
  })

  test('a later check of the whole record counts for every fact, also for those that changed with it', () => {
    const before = check(edit(verified, { email: 'new@center.example' }), ['cost'], call)
    const again = { verified_at: '2026-11-20T06:00:00Z', verified_by: 'Cholpon' }
    const after = edit(before, { ...again, phones: [] })
    expect(after.assured).toEqual({})
    expect(['email', 'phones', 'cost'].map((fact) => checkedOn(after, fact as 'email'))).toEqual(Array(3).fill(again.verified_at))
  })

  test('a later check of the whole record leaves a fact its own source', () => {
    const letter = { url: '', title: 'Letter of the center' }
    const before = check(verified, ['cost'], { ...call, source: letter })
    const after = edit(before, { verified_at: '2026-11-20T06:00:00Z', verified_by: 'Cholpon' })
    expect(after.assured.cost).toMatchObject({ source: letter, checked_at: '2026-11-20T06:00:00Z', checked_by: 'Cholpon' })
  })

  test('an earlier date of the whole record is no new check', () => {
    const after = edit(verified, { email: 'new@center.example', verified_at: '2025-01-01T00:00:00Z' })
    expect(checkedOn(after, 'email')).toBe('')
  })

  test('a record that nobody ever checked has nothing to lose, and nothing is written of it', () => {
    const unchecked = { ...verified, verified_at: '', verified_by: '' }
    expect(edit(unchecked, { email: 'new@center.example' }).assured).toEqual({})
  })

  test('a fact that was checked alone says that it is not any more, also where its record was never checked', () => {
    const unchecked = { ...verified, verified_at: '', verified_by: '' }
    const before = check(unchecked, ['email', 'website'], call)
    expect(edit(before, { email: '' }).assured).toEqual({ email: nobody, website: before.assured.website })
  })

  test('that changes nothing, nothing of a record is amended', () => {
    const before = check(edit(verified, { email: 'new@center.example' }), ['cost'], call)
    expect(settleChecks(before, before)).toEqual(before)
  })
})
