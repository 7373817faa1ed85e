import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursProblems } from './opening-hours.ts'
import { parseHours } from './parse-hours.ts'

describe('parseHours', () => {
  it.each([
    ['', 'empty', 0],
    [' ; ', 'empty', 0],
    ['звоните', 'unexpected', 0],
    ['Mo-Fr 09:00-18:00 звоните', 'unexpected', 18],
    ['Mo-Fr 9-18', 'unexpected', 6],
    ['Mo-09:00', 'unexpected', 3],
    ['Mo-Fr, 09:00-18:00', 'unexpected', 5],
    ['Mo-Fr 09:00-18:00 ||', 'unexpected', 20],
    ['Mo-Fr 09:00-18:00,', 'unexpected', 18],
    ['Mo[1 10:00-12:00', 'unexpected', 5],
    ['Mo-Fr 09:00', 'invalid_time', 11],
    ['Mo-Fr 09:00-', 'invalid_time', 12],
    ['Mo-Fr 24:00-25:00', 'invalid_time', 6],
    ['Mo-Fr 09:60-18:00', 'invalid_time', 6],
    ['Mo-Fr 09:00-48:01', 'invalid_time', 12],
    ['Feb 30 off', 'invalid_date', 4],
    ['Jan 0 off', 'invalid_date', 4],
    ['Jan 30-15 off', 'invalid_date', 0],
    ['Jan 10-Mar off', 'invalid_date', 11],
    ['Jan-Mar 10 off', 'invalid_date', 8],
    ['2027-2026 off', 'invalid_date', 0],
    ['2027 Jan 05-2026 Jan 01 off', 'invalid_date', 5],
    ['Mo[0] 10:00-12:00', 'invalid_date', 3],
    ['Mo[6] 10:00-12:00', 'invalid_date', 3],
    ['Mo[3-1] 10:00-12:00', 'invalid_date', 3],
    ['Mo 10:00-12:00 "по записи', 'unclosed_comment', 15],
    ['sunrise-sunset', 'unsupported', 0],
    ['Mo 09:00-sunset', 'unsupported', 9],
    ['Mo 09:00+', 'unsupported', 8],
    ['Mo 09:00-18:00+', 'unsupported', 14],
    ['Mo 09:00-18:00/00:30', 'unsupported', 14],
    ['week 1-53/2 Mo 10:00-12:00', 'unsupported', 0],
    ['SH off', 'unsupported', 0],
    ['easter off', 'unsupported', 0],
    ['PH Mo-Fr 10:00-12:00', 'unsupported', 3],
    ['Mo[1] +1 day 10:00-12:00', 'unsupported', 6],
    ['Mo-Fr[1] 10:00-12:00', 'unsupported', 5],
  ])('refuses "%s" with %s', (text, code, at) => {
    expect(parseHours(text)).toEqual({ ok: false, problem: { at, code } })
  })

  it('answers any text, and a problem lies within it', () => {
    const words = fc.constantFrom(
      ...'Mo Tu-Fr PH Jan Dec 25 2026 2027+ 10:00 -12:00 10:00-12:00 off open "x" " , ; || [1] [-1] 24/7 : - x'.split(' '),
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(text, (value) => {
        const parsed = parseHours(value)
        if (parsed.ok) expect(parsed.hours.rules.length).toBeGreaterThan(0)
        else {
          expect(hoursProblems).toContain(parsed.problem.code)
          expect(parsed.problem.at).toBeGreaterThanOrEqual(0)
          expect(parsed.problem.at).toBeLessThanOrEqual(value.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reads small letters, long dashes, colons after days and one-digit hours', () => {
    const plain = parseHours('Mo-Fr 09:00-18:00; Jan 01-05 off')
    for (const text of ['mo–fr 9:00–18:00; jan 1–5 OFF', ' MO - FR : 09:00 - 18:00 ;JAN 01-05: closed; '])
      expect(parseHours(text)).toEqual(plain)
  })

  it('gives plain data that survives JSON', () => {
    const parsed = parseHours('2026 Dec 20-2027 Jan 10 Mo[1],PH 22:00-02:00 open "x", Sa 10:00-11:00 || off')
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed)
    expect(parsed.ok && parsed.hours.rules[0]).toEqual({
      kind: 'normal',
      overrides: true,
      years: [],
      dates: [{ from: 20261220, to: 20270110, yearly: false }],
      weekdays: [{ from: 1, to: 1, nth: [1] }],
      holidays: true,
      times: [{ from: 1320, to: 1560 }],
      state: 'open',
      comment: 'x',
    })
  })
})
