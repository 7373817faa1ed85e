import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeNumber, phoneProblems, readNumber } from './phone-number.ts'

describe('a number that cannot be called for certain', () => {
  it.each([
    ['', 'empty'],
    ['тел.:', 'empty'],
    ['626210', 'no_area_code'],
    ['00-06-40', 'no_area_code'],
    ['2621', 'digits_missing'],
    ['031262621', 'digits_missing'],
    ['+99631262621', 'digits_missing'],
    ['+9963126262100', 'digits_too_many'],
    ['9,96312E+11', 'digits_lost'],
    ['+(312)000-640', 'country_doubtful'],
    ['+555 000 140', 'country_doubtful'],
    ['+7 312 000 640', 'country_doubtful'],
    ['8 312 000 640', 'country_doubtful'],
    ['0312000640 0555000640', 'two_numbers'],
    ['62-62-10/11', 'unreadable'],
    ['0555 000 140 Айгуль Примерова', 'unreadable'],
    ['нет', 'unreadable'],
  ])('%s is refused: %s', (text, problem) => {
    expect(readNumber(text)).toEqual({ problem })
  })

  it('is told from one that can, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789+- ()—.'.split('')), maxLength: 20 }))
    fc.assert(
      fc.property(typed, (text) => {
        const read = readNumber(text)
        if ('problem' in read) expect(phoneProblems).toContain(read.problem)
        else expect(read.number).toMatch(/^(?:1\d{2,3}|\+\d{8,15})$/)
      }),
      { numRuns: 3000 },
    )
  })
})

it.each([
  ['0312 62-62-10', '+996312626210'],
  ['(0312) 62 62 10', '+996312626210'],
  ['996 312 626210', '+996312626210'],
  ['+996 312 62–62–10', '+996312626210'],
  ['0312—00—06—40', '+996312000640'],
  ['+996 (0312) 00-06-40', '+996312000640'],
  ['+996 (0)312 62 62 10', '+996312626210'],
  ['00996312626210', '+996312626210'],
  ['312626210', '+996312626210'],
  ['312000640.0', '+996312000640'],
  ['996312000640.0', '+996312000640'],
  ['0800 100 200', '+996800100200'],
  ['+7 495 123-45-67', '+74951234567'],
  ['+49 30 1234567', '+49301234567'],
  ['114', '114'],
  ['114.0', '114'],
  ['1545', '1545'],
  ['тел.: 0312 00-06-40', '+996312000640'],
  ['WhatsApp 0555 000 140', '+996555000140'],
  ['https://wa.me/996555000140', '+996555000140'],
  ['tel:+996555000140', '+996555000140'],
  ['\u202a+996 555 000 140\u202c', '+996555000140'],
])('%s is %s', (text, number) => {
  expect(normalizeNumber(text)).toBe(number)
})

it.each(['0312 626210 ext. 12', '0312 626210 доб. 12', '0312 626210 (доб. 12)', '0312 626210 #12', '0312 626210, ички 12'])(
  'the extension is parted from %s',
  (text) => {
    expect(readNumber(text)).toEqual({ number: '+996312626210', extension: '12' })
  },
)
