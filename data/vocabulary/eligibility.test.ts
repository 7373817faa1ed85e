import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Criterion, criteria, criterionGroups, entitlementOf } from './eligibility.ts'

const codes = Object.keys(criteria) as Criterion[]

describe('entitlementOf', () => {
  it('never refuses: any answers, known or not, end with the free consultation and with somebody to ask', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...codes), fc.string())), (ticked) => {
        const { consultation, advocate, met } = entitlementOf(ticked)
        expect(consultation).toBe(true)
        expect(['may', 'ask']).toContain(advocate)
        expect(new Set(met)).toEqual(new Set(ticked))
      }),
    )
  })

  it('sends to ask where nothing was ticked, and says "may" for each single criterion', () => {
    expect(entitlementOf([])).toEqual({ consultation: true, advocate: 'ask', met: [] })
    for (const code of codes) expect(entitlementOf([code])).toEqual({ consultation: true, advocate: 'may', met: [code] })
  })

  it('never says less for one more line', () => {
    fc.assert(
      fc.property(fc.subarray(codes), fc.constantFrom(...codes), (ticked, more) => {
        expect(entitlementOf([...ticked, more]).advocate).toBe('may')
      }),
    )
  })
})

describe('the criteria', () => {
  it('fill every step of the check', () => {
    for (const group of criterionGroups) expect(codes.some((code) => criteria[code].group === group)).toBe(true)
  })
})
