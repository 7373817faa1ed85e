import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankMark, blankOut, blankText, findPiece } from './blank-out.ts'

const noEmpty = () => undefined

describe('a piece of text', () => {
  test('is found in every text of a record, however it is written, and nowhere else', () => {
    const record = { name: { ru: 'Приют на Ленина 5', ky: '' }, phones: [{ label: 'ЛЕНИНА 5' }], revision: 5, note: 'Ленинское' }
    expect(findPiece(record, 'Ленина 5')).toEqual([
      { path: ['name', 'ru'], start: 9, length: 8 },
      { path: ['phones', 0, 'label'], start: 0, length: 8 },
    ])
  })

  test('goes where it stands, and the record that was given stays as it is', () => {
    const record = { name: { ru: 'Приют на Ленина 5, Ош' }, note: '' }
    const blanked = blankOut(record, findPiece(record, 'ленина 5'), noEmpty)
    expect(blanked).toEqual({ name: { ru: `Приют на ${blankMark}, Ош` }, note: '' })
    expect(record.name.ru).toContain('Ленина 5')
  })

  test('of several that overlap or touch leaves one mark', () => {
    const at = (start: number, length: number) => ({ path: [], start, length })
    expect(blankText('0123456789', [at(4, 2), at(2, 3), at(6, 1)])).toBe(`01${blankMark}789`)
  })

  test('is in no text of any record once it is blanked', () => {
    const words = fc.stringMatching(/^[а-яa-z0-9 ]{0,12}$/u)
    fc.assert(
      fc.property(
        fc.dictionary(words, fc.oneof(words, fc.array(words))),
        fc.stringMatching(/^[а-яa-z0-9]{3,5}$/u),
        (record, piece) => {
          const given = { ...record, sure: `x${piece}y${piece.toUpperCase()}` }
          const blanked = blankOut(given, findPiece(given, piece), noEmpty)
          expect(findPiece(blanked, piece)).toEqual([])
        },
      ),
    )
  })
})

test('a whole fact becomes empty, and what is known of it goes', () => {
  const record = { address: { ky: 'a', ru: 'b', en: 'c' }, assured: { address: { source: 'd' }, name: { source: 'e' } } }
  const whole = { start: null, length: null }
  expect(
    blankOut(
      record,
      [
        { path: ['address'], ...whole },
        { path: ['assured', 'address'], ...whole },
      ],
      () => ({ ky: '', ru: '', en: '' }),
    ),
  ).toEqual({ address: { ky: '', ru: '', en: '' }, assured: { name: { source: 'e' } } })
})

test('a place that leads nowhere changes nothing', () => {
  const record = { name: 'a' }
  const nowhere = { path: ['address', 'ru'], start: 0, length: 2 }
  expect(blankOut(record, [nowhere, { path: ['gone'], start: null, length: null }], noEmpty)).toEqual(record)
})
