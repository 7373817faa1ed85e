import { exampleGazetteer } from '@legalmap/data/examples/gazetteer.ts'
import { expect, test } from 'vitest'
import { pick, syntheticGazetteer, syntheticProviders } from './synthetic.ts'

test('nothing cannot be picked from', () => {
  expect(() => pick([], () => 0)).toThrow(RangeError)
})

test('the same seed makes the same register, another seed another', () => {
  const made = syntheticProviders(50, exampleGazetteer)
  expect(made).toEqual(syntheticProviders(50, exampleGazetteer))
  expect(made).not.toEqual(syntheticProviders(50, exampleGazetteer, 9))
  expect(new Set(made.map(({ id }) => id)).size).toBe(50)
})

test('a larger gazetteer keeps the real places', () => {
  const { places } = syntheticGazetteer(100, exampleGazetteer)
  expect(places).toHaveLength(100)
  expect(places.slice(0, 6)).toEqual(exampleGazetteer.places)
})
