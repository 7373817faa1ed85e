import { searchBody } from '@legalmap/data/api/search-query.ts'
import { emptyQuery, parseQuery } from '@legalmap/data/search/query.ts'
import { expect, test } from 'vitest'
import { toEntries } from './search.ts'

test('a body with every member is read like the address that says the same', () => {
  const body = searchBody.parse({
    q: 'Ош, борбор',
    kind: ['ngo', 'hotline', 'ngo'],
    topic: ['land'],
    problem: ['inheritance', 'land'],
    audience: ['women'],
    language: ['uz', 'sign'],
    open_now: true,
    step_free: false,
    free_of_charge: true,
    verified_last_year: true,
    unit: 'chui',
    place: 's41711000000000',
    near: [74.59, 42.87],
    radius: 5000.5,
    bbox: [72, 40, 74, 42.5],
    limit: 7,
    cursor: '12.345~flac-osh',
  })
  const { query, faults } = parseQuery(toEntries(body))
  expect(faults).toEqual([])
  expect(query).toEqual({ ...body, kind: ['hotline', 'ngo'], problem: ['land', 'inheritance'] })
})

test('numbers that JavaScript writes with an exponent, or with very many digits, are read as what they are', () => {
  const near = [0.0000001, -1.2345678901234567e-6] as [number, number]
  const { query, faults } = parseQuery(toEntries({ near, radius: 1e-7 }))
  expect(faults).toEqual([])
  expect(query.near?.[0]).toBe(1e-7)
  expect(query.near?.[1]).toBeCloseTo(-1.2345678901234567e-6, 18)
  expect(query.radius).toBe(1e-7)
})

test('an empty body asks for nothing in particular', () => {
  expect(parseQuery(toEntries({})).query).toEqual(emptyQuery)
  expect(parseQuery(toEntries({ kind: [], q: '' })).query).toEqual(emptyQuery)
})
