import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHours } from './parse-hours.ts'
import { writeHours } from './write-hours.ts'

const read = (text: string) => {
  const parsed = parseHours(text)
  return parsed.ok ? parsed.hours : null
}

const days = fc.constantFrom('', 'Mo', 'Tu-Fr', 'Sa,Su', 'Fr-Mo', 'Mo[1,3]', 'We[-1]', 'Mo[1-2],Th', 'PH', 'Mo-Fr,PH', 'Mo-Su')
const dates = fc.constantFrom(
  '',
  '2026',
  '2026-2028',
  '2027+',
  '2026,2028 Jan',
  'Jan',
  'Nov-Feb',
  'Feb 01-28',
  'Dec 25',
  'Dec 25-Jan 05',
  'Dec 25,26',
  'Jan 01,2026 May 09',
  '2026 Feb',
  '2026 Dec 20-2027 Jan 10',
  '2026 Dec 25,26',
)
const times = fc.constantFrom(
  '',
  '09:00-18:00',
  '9:00-12:00,13:00-18:00',
  '22:00-02:00',
  '00:00-24:00',
  '20:00-26:00',
  '00:00-26:00',
)
const states = fc.constantFrom('', 'open', 'off', 'closed', 'unknown')
const comments = fc.constantFrom('', '"по записи"', '"by appointment; or call, 114"', '""')
const rule = fc.tuple(dates, days, times, states, comments).map((parts) => parts.filter(Boolean).join(' '))
const hours = fc
  .array(fc.tuple(fc.constantFrom('; ', ', ', ' || '), fc.oneof(rule, fc.constant('24/7'))), { minLength: 1, maxLength: 4 })
  .map((rules) => rules.map(([joint, text], index) => (index > 0 ? joint : '') + text).join(''))

describe('writeHours', () => {
  it('writes what is read as the same hours, whatever was read', () => {
    let tried = 0
    fc.assert(
      fc.property(hours, (text) => {
        const known = read(text)
        if (!known) return
        tried++
        expect(read(writeHours(known)), text).toEqual(known)
      }),
      { numRuns: 5000 },
    )
    expect(tried).toBeGreaterThan(1000)
  })

  it('writes the same text again for what it has written', () => {
    fc.assert(
      fc.property(hours, (text) => {
        const known = read(text)
        if (!known) return
        const written = writeHours(known)
        const again = read(written)
        expect(again && writeHours(again)).toBe(written)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['mo–fr 9:00–18:00', 'Mo-Fr 09:00-18:00'],
    ['Mo-Fr 09:00-12:00,13:00-18:00; PH closed', 'Mo-Fr 09:00-12:00,13:00-18:00; PH off'],
    ['open', '24/7'],
    ['Mo-Fr', 'Mo-Fr open'],
    ['Mo 10:00-12:00 open, 13:00-14:00', 'Mo 10:00-12:00 open, 13:00-14:00'],
    ['Mo 10:00-12:00 unknown "по записи"', 'Mo 10:00-12:00 "по записи"'],
    ['Fr 22:00-26:00', 'Fr 22:00-02:00'],
    ['Mo[1-2] 10:00-12:00', 'Mo[1,2] 10:00-12:00'],
    ['2026 dec 20 - 2027 jan 5 off', '2026 Dec 20-2027 Jan 05 off'],
    ['Jan-Mar Mo 10:00-12:00', 'Jan-Mar Mo 10:00-12:00'],
  ])('writes "%s" as "%s"', (text, written) => {
    const known = read(text)
    expect(known && writeHours(known)).toBe(written)
  })
})
