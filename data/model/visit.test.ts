import { describe, expect, test } from 'vitest'
import { bishkekTime, type Visit, visit } from './visit.ts'

const nothing = { ky: '', ru: '', en: '' }
const whole: Visit = {
  id: 'example',
  provider_id: 'example',
  oblast: '',
  district: '',
  settlement: '',
  unit_id: 'osh',
  place_id: '',
  place: nothing,
  starts_at: '2026-12-01T09:00:00+06:00',
  ends_at: '2026-12-01T17:00:00+06:00',
  topics: [],
  note: nothing,
  status: 'planned',
  sources: [],
  source_date: '',
}

describe('no time of a visit is', () => {
  test.each([
    '',
    '2026-12-01',
    '2026-12-01T09:00',
    '2026-12-01T09:00:00Z',
    '2026-12-01T09:00:00+05:00',
    '2026-12-01T09:00:30+06:00',
    '2026-12-01T24:00:00+06:00',
    '2026-02-29T09:00:00+06:00',
    '2026-13-01T09:00:00+06:00',
    '0026-12-01T09:00:00+06:00',
  ])('%j', (time) => {
    expect(bishkekTime.safeParse(time).success).toBe(false)
  })
})

describe('a visit is refused', () => {
  test.each<[string, Partial<Visit>]>([
    ['that ends before it starts', { ends_at: '2026-12-01T08:00:00+06:00' }],
    ['that ends when it starts', { ends_at: whole.starts_at }],
    ['that takes more than 30 days', { ends_at: '2026-12-31T09:01:00+06:00' }],
    ['without a provider', { provider_id: '' }],
    ['without a unit', { unit_id: '' }],
    ['of an unknown state', { status: 'moved' as Visit['status'] }],
  ])('%s', (_what, wrong) => {
    expect(visit.safeParse({ ...whole, ...wrong }).success).toBe(false)
  })
})

test('a visit of exactly 30 days, over the turn of the year, is taken', () => {
  expect(visit.safeParse(whole).success).toBe(true)
  const long = { ...whole, starts_at: '2026-12-15T09:00:00+06:00', ends_at: '2027-01-14T09:00:00+06:00' }
  expect(visit.safeParse(long).success).toBe(true)
})
