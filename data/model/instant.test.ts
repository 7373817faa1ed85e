import { describe, expect, it } from 'vitest'
import { dayInKyrgyzstan, dayOfInstant } from './instant.ts'

describe('dayInKyrgyzstan', () => {
  it('changes the day at 18:00 UTC', () => {
    expect(dayInKyrgyzstan(Date.UTC(2026, 0, 1, 17, 59))).toBe('2026-01-01')
    expect(dayInKyrgyzstan(Date.UTC(2026, 0, 1, 18, 0))).toBe('2026-01-02')
  })
})

describe('dayOfInstant', () => {
  it('is the day by the clocks of Kyrgyzstan, not the one of UTC', () => {
    expect(dayOfInstant('2026-05-10T17:59:59Z')).toBe('2026-05-10')
    expect(dayOfInstant('2026-05-10T18:00:00.000Z')).toBe('2026-05-11')
    expect(dayOfInstant('2026-05-10T00:00:00Z')).toBe('2026-05-10')
  })
})
