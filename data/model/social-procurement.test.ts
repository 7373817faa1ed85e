import { describe, expect, test } from 'vitest'
import { type SocialProcurement, socialProcurement } from './social-procurement.ts'

const budget: SocialProcurement = {
  id: 'national-2019-budget',
  level: 'national',
  unit: 'Kyrgyz Republic',
  year: 2019,
  measure: 'budget',
  value: 42_500_000,
  currency: 'KGS',
  focus: 'allocation reached, almost doubled in 2019',
  source_title: 'USAID Collaborative Governance Program fact sheet',
  source_date: '2019-04-23',
}
const accepts = (given: Partial<Record<keyof SocialProcurement, unknown>>) =>
  socialProcurement.safeParse({ ...budget, ...given }).success

describe('a social procurement', () => {
  test('is refused with an amount of money in no currency', () => {
    expect(accepts({ currency: '' })).toBe(false)
    expect(accepts({ measure: 'grants_total', currency: '' })).toBe(false)
  })

  test('is refused with words that are not of its lists', () => {
    expect(accepts({ level: 'village' })).toBe(false)
    expect(accepts({ measure: 'wish' })).toBe(false)
    expect(accepts({ currency: 'som' })).toBe(false)
  })

  test('is refused without a unit, with a negative value, a year that is none, or a fact too many', () => {
    expect(accepts({ unit: '' })).toBe(false)
    expect(accepts({ value: -1 })).toBe(false)
    expect(accepts({ year: 2019.5 })).toBe(false)
    expect(socialProcurement.safeParse({ ...budget, extra: '' }).success).toBe(false)
  })

  test('is accepted as the shipped rows have it: amounts, numbers of grants, and priorities without a value', () => {
    expect(accepts({})).toBe(true)
    expect(accepts({ level: 'municipal', measure: 'grants_awarded', value: 10, currency: '' })).toBe(true)
    expect(accepts({ level: 'municipality', measure: 'priority', value: null, currency: '', source_date: '2018-06-29' })).toBe(
      true,
    )
    expect(
      accepts({ level: 'municipality', measure: 'participant', value: null, currency: '', focus: '', source_date: '' }),
    ).toBe(true)
  })
})
