import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningOf, withoutHalves } from './whole-letters.ts'

test('a text that is cut within a letter ends before it', () => {
  expect(beginningOf(`${'a'.repeat(199)}😀`, 200)).toBe('a'.repeat(199))
  expect(beginningOf(`${'a'.repeat(198)}😀`, 200)).toBe(`${'a'.repeat(198)}😀`)
  expect(beginningOf('аба', 2)).toBe('аб')
})

test('halves of letters become a sign, whole letters stay', () => {
  expect(withoutHalves('a\ud83d b\ude00 😀')).toBe('a\ufffd b\ufffd 😀')
})

test('whatever is cut, or kept, can be encoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), (text, most) => {
      const beginning = beginningOf(text, most)
      expect(text.startsWith(beginning)).toBe(true)
      expect(beginning.length).toBeLessThanOrEqual(most)
      expect(() => encodeURIComponent(beginning)).not.toThrow()
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0xd7fe, max: 0xe001 }).map((c) => String.fromCharCode(c)) }), (text) => {
      expect(() => encodeURIComponent(withoutHalves(text))).not.toThrow()
    }),
  )
})
