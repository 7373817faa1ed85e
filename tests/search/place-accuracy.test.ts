import { measurePlaceAccuracy } from '@legalmap/scripts/bench/places.ts'
import { expect, test } from 'vitest'
import { shippedPack } from '../site.ts'

const { queries, first, among_three, missed } = measurePlaceAccuracy()
const { gazetteer } = shippedPack()

test('the list of queries names places that exist, each query once', () => {
  expect(queries.length).toBeGreaterThanOrEqual(150)
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length)
  for (const { query, expected } of queries)
    for (const id of expected)
      expect({ query, id, known: Boolean(gazetteer.place(id) ?? gazetteer.unit(id)) }).toEqual({ query, id, known: true })
})

test('of what people type at least 98 % find the right place among the first three, 95 % first', () => {
  expect({ missed, enough: among_three >= 0.98 * queries.length }).toMatchObject({ enough: true })
  expect(first / queries.length).toBeGreaterThanOrEqual(0.95)
})
