import { describe, expect, test } from 'vitest'
import { readCoordinates } from './coordinates.ts'
import { readCount } from './counts.ts'
import { readInstant, readPartialDate } from './dates.ts'
import { cleanCell } from './reading.ts'
import { readSources, readWebAddress } from './sources.ts'
import { readWord, readWords } from './words.ts'

const codeOf = (reading: object) => ('finding' in reading ? (reading.finding as { code: string }).code : reading)

describe('dates', () => {
  test.each(['2025-13', '30.02.2025', '07/16/2025', '43662', '16 июля', '25', ''])('%s is refused', (cell) => {
    expect(codeOf(readPartialDate(cell, 'source_date'))).toBe('date_unreadable')
  })

  test.each([
    ['2017', '2017'],
    ['2019-07', '2019-07'],
    ['2019-07-16', '2019-07-16'],
    ['16.7.2019', '2019-07-16'],
    ['07.2019', '2019-07'],
  ])('%s is %s', (cell, value) => {
    expect(readPartialDate(cell, 'source_date')).toEqual({ value })
  })

  test('a month is no instant, nor is the 30th of February', () => {
    expect(codeOf(readInstant('2026-01', 'verified_at'))).toBe('date_unreadable')
    expect(codeOf(readInstant('2026-02-30T10:00:00Z', 'verified_at'))).toBe('date_unreadable')
    expect(codeOf(readInstant('2026-02-20T25:00:00Z', 'verified_at'))).toBe('date_unreadable')
  })

  test('a day is the instant at which it begins, and other zones are turned to UTC', () => {
    expect(readInstant('20.01.2026', 'verified_at')).toEqual({ value: '2026-01-20T00:00:00.000Z' })
    expect(readInstant('2026-01-20T10:00:00+06:00', 'verified_at')).toEqual({ value: '2026-01-20T04:00:00.000Z' })
  })
})

describe('whole numbers', () => {
  test.each(['1,500', '1.500', 'about 90', '-3', '12.5', '', '1e5'])('%s is refused', (cell) => {
    expect(codeOf(readCount(cell, 'count'))).toBe('count_not_whole')
  })

  test.each([
    ['80000', 80000],
    ['80 000', 80000],
    ['12.0', 12],
    ['0', 0],
  ])('%s is %i', (cell, value) => {
    expect(readCount(cell, 'count')).toEqual({ value })
  })
})

describe('coordinates', () => {
  test.each([
    ['74.6', '', 'coordinates_incomplete'],
    ['', '42.8', 'coordinates_incomplete'],
    ['74°36′', '42.8', 'coordinates_unreadable'],
    ['74.6', 'north', 'coordinates_unreadable'],
    ['42.8746', '74.5698', 'coordinates_swapped'],
    ['68.77', '38.56', 'coordinates_outside'],
    ['37.6', '55.7', 'coordinates_outside'],
    ['0', '0', 'coordinates_outside'],
  ])('%s and %s: %s', (longitude, latitude, code) => {
    expect(codeOf(readCoordinates(longitude, latitude))).toBe(code)
  })

  test('a decimal comma is a decimal point', () => {
    expect(readCoordinates('74,5698', '42,8746')).toEqual({ value: { longitude: 74.5698, latitude: 42.8746 } })
  })
})

describe('words of vocabularies', () => {
  test('an unknown word is refused with the words that are known', () => {
    expect(readWord('opened', ['open', 'closed'], 'status')).toEqual({
      finding: {
        code: 'not_in_vocabulary',
        severity: 'error',
        column: 'status',
        value: 'opened',
        params: { allowed: 'open, closed' },
      },
    })
    expect(codeOf(readWords('land; lnd', ['land'], 'topics'))).toBe('not_in_vocabulary')
    expect(codeOf(readWords(';', ['land'], 'topics'))).toBe('not_in_vocabulary')
  })

  test('letter case, spaces and hyphens do not matter', () => {
    expect(readWord('Free legal-aid Center', ['free_legal_aid_center'], 'kind')).toEqual({ value: 'free_legal_aid_center' })
    expect(readWords('Land, family | land', ['land', 'family'], 'topics')).toEqual({ value: ['land', 'family'] })
  })
})

describe('web addresses', () => {
  test('an address without http is refused, in a list of sources too', () => {
    expect(codeOf(readWebAddress('adilet.kg', 'website'))).toBe('web_address_unreadable')
    expect(codeOf(readSources('https://adilet.kg www.adilet.kg', [], 'source_urls'))).toBe('web_address_unreadable')
  })

  test('a source that the register knows keeps its title', () => {
    const known = [{ url: 'https://a.kg', title: 'A' }]
    expect(readSources('https://b.kg\nhttps://a.kg https://b.kg', known, 'source_urls')).toEqual({
      value: [
        { url: 'https://b.kg', title: '' },
        { url: 'https://a.kg', title: 'A' },
      ],
    })
  })
})

test('a cell is cleaned of what cannot be seen, and a lone dash is an empty cell', () => {
  expect(cleanCell('\ufeff Ош\u00a0шаары\u0000\u202e ')).toBe('Ош шаары')
  expect(cleanCell('\ud800x')).toBe('x')
  expect(cleanCell(' — ')).toBe('')
  expect(cleanCell('-')).toBe('-')
  expect(cleanCell("'=1+1")).toBe('=1+1')
  expect(cleanCell("'a'")).toBe("'a'")
  for (const plain of ['', 'a', 'a b', '+996312626210', '"x"', "a'b"]) expect(cleanCell(plain)).toBe(plain)
})
