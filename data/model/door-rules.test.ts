import { describe, expect, test } from 'vitest'
import { checkedHours, exampleCount, exampleProvider, exampleVisit } from '../examples/records.ts'
import { locationVisibilities } from '../vocabulary/location-visibility.ts'
import type { Noun } from './change.ts'
import { askDoor, doorRules, type Passage } from './door-rules.ts'

const pass = <Stored>(noun: Noun, given: Partial<Passage<Stored>> & { after: Stored }) => {
  const unsaid = { before: null, removed: null, at: '2026-11-27T06:00:00Z', acts: {}, visibilities: new Map() }
  const passed = askDoor(noun, { ...unsaid, ...given })
  return 'refusals' in passed ? passed.refusals.map(({ code, fact }) => `${code} ${fact}`) : passed.record
}
const provider = (given: Parameters<typeof exampleProvider>[0]) => exampleProvider({ id: 'shelter', ...given })
const refusedToOpen = (fact: string) => [`publish_needs_permission ${fact}`]

describe('a place', () => {
  const pairs = locationVisibilities.flatMap((before) => locationVisibilities.map((after) => ({ before, after })))
  test.each(pairs)('that is $before and is written as $after', ({ before, after }) => {
    const opens = locationVisibilities.indexOf(after) < locationVisibilities.indexOf(before)
    const written = provider({ location_visibility: after })
    for (const state of ['before', 'removed'] as const) {
      const passage = { [state]: provider({ location_visibility: before }), after: written }
      expect(pass('provider', passage)).toEqual(opens ? refusedToOpen('location_visibility') : written)
      expect(pass('provider', { ...passage, acts: { makes_public: true } })).toEqual(written)
    }
  })

  test('that the register never knew is as public as whoever adds it says', () => {
    expect(pass('provider', { after: provider({}) })).toEqual(provider({}))
  })
})

describe('a record that names others', () => {
  test.each([
    { successor_id: 'shelter', status: 'closed' as const },
    { former_ids: ['a', 'shelter'] },
    { not_same_as: ['shelter'] },
  ])('does not name itself: %j', (given) =>
    expect(pass('provider', { after: provider(given) })).toEqual([`names_itself ${Object.keys(given)[0]}`]),
  )

  test('takes the place of one that less was told of only on purpose: its old address would tell where it was', () => {
    const visibilities = new Map([
      ['hidden-one', 'hidden'],
      ['open-one', 'public'],
    ] as const)
    const ask = (former_ids: string[], more: object = {}, before: string[] = []) =>
      pass('provider', { before: provider({ former_ids: before }), after: provider({ former_ids }), visibilities, ...more })
    expect(ask(['open-one', 'hidden-one'])).toEqual(refusedToOpen('former_ids'))
    expect(ask(['hidden-one'], { acts: { makes_public: true } })).toEqual(provider({ former_ids: ['hidden-one'] }))
    for (const former of [['open-one'], ['never-there']]) expect(ask(former)).toEqual(provider({ former_ids: former }))
    // what stands there was meant once
    expect(ask(['hidden-one', 'open-one'], {}, ['hidden-one'])).toEqual(provider({ former_ids: ['hidden-one', 'open-one'] }))
    const hides = provider({ former_ids: ['hidden-one'], location_visibility: 'hidden' })
    expect(pass('provider', { after: hides, visibilities })).toEqual(hides)
  })
})

describe('an end', () => {
  const closed = provider({ status: 'closed', closed_on: '2026-10', successor_id: 'next' })

  test('is of who is closed: words about it that come without a closing are refused', () => {
    expect(pass('provider', { after: closed })).toEqual(closed)
    expect(pass('provider', { after: { ...closed, status: 'historical' } })).toMatchObject({ closed_on: '2026-10' })
    expect(pass('provider', { after: { ...closed, status: 'open' } })).toEqual(['end_without_closing closed_on'])
    const before = provider({ status: 'open' })
    expect(pass('provider', { before, after: { ...before, successor_id: 'next' } })).toEqual(['end_without_closing successor_id'])
    expect(pass('provider', { before: closed, after: { ...closed, status: 'open', closed_on: '2026-11' } })).toEqual([
      'end_without_closing closed_on',
    ])
  })

  test('goes with the closing where somebody opens again', () => {
    expect(pass('provider', { before: closed, after: { ...closed, status: 'open' } })).toEqual(provider({ status: 'open' }))
    expect(pass('provider', { removed: closed, after: { ...closed, status: 'open' } })).toEqual(provider({ status: 'open' }))
  })
})

describe('hours to compute with', () => {
  const unchecked = provider({ schedule: 'Mo-Fr 09:00-17:00' })
  test('need a check, in a new record as in an edited one', () => {
    const refusals = ['schedule_unverified schedule']
    expect(pass('provider', { after: unchecked })).toEqual(refusals)
    expect(pass('provider', { before: provider({}), after: unchecked })).toEqual(refusals)
  })

  test('that change need a new one: the check of the record was of the hours before', () => {
    const before = provider({ schedule: 'Mo-Fr 09:00-17:00', verified_at: '2026-03-01T06:00:00Z' })
    expect(pass('provider', { before, after: { ...before, schedule: '24/7' } })).toEqual(['schedule_unverified schedule'])
    const checked = { ...before, ...checkedHours('24/7') }
    expect(pass('provider', { before, after: checked })).toEqual(checked)
    const verified = { ...before, schedule: '24/7', verified_at: '2026-11-01T06:00:00Z' }
    expect(pass('provider', { before, after: verified })).toEqual(verified)
  })

  test('that were kept without one stay as they are, so that the rest of the record can be edited', () => {
    expect(pass('provider', { before: unchecked, after: { ...unchecked, note: 'x' } })).toEqual({
      ...unchecked,
      note: 'x',
    })
    const emptied = { ...unchecked, schedule: '' }
    expect(pass('provider', { before: unchecked, after: emptied })).toEqual(emptied)
  })
})

describe('what follows the visibility of its provider', () => {
  const visibilities = new Map([
    ['shelter', 'hidden'],
    ['center', 'public'],
  ] as const)
  test.each<[Noun, unknown, unknown]>([
    ['visit', exampleVisit({ provider_id: 'shelter' }), exampleVisit({ provider_id: 'center' })],
    ['consultation_count', exampleCount({ provider_id: 'shelter' }), exampleCount({ provider_id: 'center' })],
    ['consultation_count', exampleCount({ provider_id: 'shelter' }), exampleCount({ provider_id: '' })],
    ['visit', exampleVisit({ provider_id: 'shelter' }), exampleVisit({ provider_id: 'unheard-of' })],
    ['visit', exampleVisit({ provider_id: 'unheard-of' }), exampleVisit({ provider_id: 'center' })],
  ])('a %s is not given to one that is told more of', (noun, secret, open) => {
    for (const state of ['before', 'removed']) {
      const passage = { [state]: secret, after: open, visibilities }
      expect(pass(noun, passage)).toEqual(refusedToOpen('provider_id'))
      expect(pass(noun, { ...passage, acts: { makes_public: true } })).toEqual(open)
    }
    expect(pass(noun, { before: open, after: secret, visibilities })).toEqual(secret)
  })
})

test('a number that a center returned is not taken for printed by the way', () => {
  const returned = exampleCount({ origin: 'returned' })
  const printed = exampleCount({ source_url: 'https://justice.example/report' })
  expect(pass('consultation_count', { before: returned, after: printed })).toEqual(refusedToOpen('origin'))
  expect(pass('consultation_count', { removed: returned, after: printed })).toEqual(refusedToOpen('origin'))
  expect(pass('consultation_count', { before: returned, after: printed, acts: { makes_public: true } })).toEqual(printed)
  expect(pass('consultation_count', { before: printed, after: returned })).toEqual(returned)
})

test('a refusal quotes nothing of the record', () => {
  const secret = provider({ schedule: 'Mo 09:00-10:00 "Tynystanov 17"', location_visibility: 'public' })
  for (const rule of doorRules.provider) {
    const before = provider({ location_visibility: 'hidden', address: { ky: '', ru: 'Тыныстанова 17', en: '' } })
    const passage = { before, removed: null, after: secret, at: '', acts: {}, visibilities: new Map() }
    expect(JSON.stringify({ ...rule(passage), record: null })).not.toMatch(/Tynystanov|Тыныстанова/)
  }
})
