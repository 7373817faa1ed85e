import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../examples/records.ts'
import { check, settleChecks } from './assurance.ts'
import { ageOfCheck, ageOfGroup, checkGroup, checkHolds, checkOfGroup, factsOfGroup } from './checks.ts'
import { provider } from './provider.ts'
import { checkGroups } from './provider-facts.ts'

const call = {
  checked_at: '2026-05-03T05:00:00Z',
  checked_by: 'account:a',
  how: 'called',
  role: 'coordinator',
  office: 'Osh',
} as const
const phone = { number: '114', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call' as const] }
const center = exampleProvider({ phones: [phone], topics: ['family'], cost: 'free', languages: ['ky'] })

describe('a check of a group', () => {
  test('writes the entry of each of its facts, also of those that say nothing, and of no other', () => {
    const checked = checkGroup(center, 'help', call)
    expect(Object.keys(checked.assured).toSorted()).toEqual(factsOfGroup('help').toSorted())
    expect(provider.safeParse(checked).success).toBe(true)
    expect(checkOfGroup(checked, 'help')).toMatchObject(call)
    expect(checkOfGroup(checked, 'phones')).toMatchObject({ checked_at: '', role: '' })
  })

  test('is as old as the one of its facts that was checked longest ago, and none where one was never checked', () => {
    const earlier = { ...call, checked_at: '2026-01-01T05:00:00Z' }
    const both = check(check(center, factsOfGroup('help'), call), ['cost'], earlier)
    expect(checkOfGroup(both, 'help')?.checked_at).toBe(earlier.checked_at)
    expect(checkOfGroup(check(center, ['cost', 'topics'], call), 'help')?.checked_at).toBe('')
    expect(checkOfGroup(check(center, ['cost', 'topics', 'languages'], call), 'help')?.checked_at).toBe(call.checked_at)
  })

  test('is lost with one changed fact, also with one that was emptied', () => {
    const checked = checkGroup(center, 'help', call)
    for (const changed of [{ cost: '' }, { cost: 'unknown' }, { topics: ['land'] }] as const)
      expect(checkOfGroup(settleChecks(checked, { ...checked, ...changed } as typeof checked), 'help')?.checked_at).toBe('')
  })

  test('comes from the record where it was checked as a whole, and says what facts are looked at', () => {
    const verified = { ...center, verified_at: '2026-02-01T00:00:00Z', verified_by: 'Ainura' }
    expect(checkOfGroup(verified, 'place')?.checked_at).toBe(verified.verified_at)
    expect(checkOfGroup(verified, 'place', () => false)).toBeNull()
    expect(
      checkOfGroup(
        check(verified, ['cost'], { ...call, checked_at: '', checked_by: '', how: '', role: '', office: '' }),
        'help',
        (fact) => fact !== 'cost',
      )?.checked_at,
    ).toBe(verified.verified_at)
  })
})

describe('the age of a check', () => {
  const age = (group: 'phones' | 'name', checked_at: string, today: string, supported_until = '') =>
    ageOfCheck(group, { checked_at, supported_until }, today)

  test('is counted in full months of the calendar, by the days of Kyrgyzstan', () => {
    expect(age('name', '2026-05-03T05:00:00Z', '2026-06-02').months).toBe(0)
    expect(age('name', '2026-05-03T05:00:00Z', '2026-06-03').months).toBe(1)
    expect(age('name', '2025-09-28T05:00:00Z', '2026-11-28').months).toBe(14)
    // half past midnight of 1 January here
    expect(age('name', '2025-12-31T18:30:00Z', '2026-01-31').months).toBe(0)
    expect(age('name', '2026-01-31T05:00:00Z', '2026-02-28').months).toBe(1)
    expect(age('name', '2028-01-31T05:00:00Z', '2028-02-28').months).toBe(0)
    // a clock that was wrong
    expect(age('name', '2027-05-03T05:00:00Z', '2026-05-03')).toMatchObject({ state: 'holds', months: 0 })
  })

  test('makes it due once the months of its group are full', () => {
    expect(age('phones', '2026-05-03T05:00:00Z', '2026-08-02').state).toBe('holds')
    expect(age('phones', '2026-05-03T05:00:00Z', '2026-08-03').state).toBe('due')
    expect(age('phones', '2026-11-30T05:00:00Z', '2027-02-28').state).toBe('due')
    expect(age('name', '2026-05-03T05:00:00Z', '2028-05-02').state).toBe('holds')
    expect(age('phones', '', '2026-05-03')).toEqual({ state: 'never', checked_at: '', months: 0 })
  })

  test('of what a program paid for ends with the program, until somebody makes sure of it anew', () => {
    expect(age('phones', '2026-05-03T05:00:00Z', '2026-05-31', '2026-05').state).toBe('holds')
    expect(age('phones', '2026-05-03T05:00:00Z', '2026-06-01', '2026-05').state).toBe('due')
    expect(age('phones', '2026-06-01T05:00:00Z', '2026-06-02', '2026-05').state).toBe('holds')
    expect(age('name', '2026-05-03T05:00:00Z', '2026-06-01', '2026-05').state).toBe('holds')
    const ended = { ...checkGroup(center, 'existence', call), supported_until: '2026-05-10' }
    expect(ageOfGroup(ended, 'existence', '2026-05-11').state).toBe('due')
    expect(ageOfGroup(ended, 'phones', '2026-05-11').state).toBe('never')
  })
})

test('every group has its months, and facts to make sure of', () => {
  expect(Object.keys(checkHolds).toSorted()).toEqual([...checkGroups].toSorted())
  for (const group of checkGroups) expect(factsOfGroup(group), group).not.toEqual([])
})
