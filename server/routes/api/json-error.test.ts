import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findJsonError } from './json-error.ts'

describe('the place where a text stops being JSON', () => {
  test.each([
    ['', 0],
    ['   ', 3],
    ['{', 1],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ["{'a':1}", 1],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['[01]', 1],
    ['[1.]', 1],
    ['[nul]', 1],
    ['[truee]', 1],
    ['{"a":1}}', 7],
    ['{"a":1]', 6],
    ['[1,\n 2,\n x]', 9],
    ['"a\nb"', 0],
    ['"\\x"', 0],
    ['{} {}', 3],
    ['NaN', 0],
  ])('of %j is %i', (text, place) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(findJsonError(text)).toBe(place)
  })

  test('is the end of every text that is JSON, however it is laid out', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(2), (text, spaces) => {
        const laidOut = `\n\t${JSON.stringify(JSON.parse(text), null, spaces)} \r`
        expect(findJsonError(laidOut)).toBe(laidOut.length)
      }),
    )
  })

  test('is at or before the one that the engine names, and what comes before it is only unfinished', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('§', '\u0001', '}', ',', '"', '', '0'), (json, at, character) => {
        const place = at % (json.length + 1)
        const text = json.slice(0, place) + character + json.slice(place + 1)
        let message = ''
        try {
          JSON.parse(text)
        } catch (error) {
          message = (error as Error).message
        }
        fc.pre(message !== '')
        const found = findJsonError(text)
        expect(found).toBeLessThanOrEqual(Number(/position (\d+)/.exec(message)?.[1] ?? text.length))
        expect(findJsonError(text.slice(0, found))).toBe(found)
      }),
      { numRuns: 500 },
    )
  })

  test('takes a deeply nested text without recursion', () => {
    expect(findJsonError('['.repeat(65_000))).toBe(65_000)
    expect(findJsonError(`${'{"a":'.repeat(10_000)}x`)).toBe(50_000)
  })
})
