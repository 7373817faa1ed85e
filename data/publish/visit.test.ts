import { expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleVisit } from '../examples/records.ts'
import type { LocationVisibility } from '../vocabulary/location-visibility.ts'
import { toPublicVisit } from './visit.ts'

/** The provider's own site, and a printed source that says where the provider is, not where it comes to. */
const visit = exampleVisit({
  sources: [
    { url: 'https://shelter.example/visits', title: '' },
    { url: '', title: 'Leaflet, Zyqqvarn street 12' },
  ],
})
const sourcesFor = (location_visibility: LocationVisibility) =>
  toPublicVisit(visit, { location_visibility }, exampleGazetteer).sources.map(({ url, title }) => url || title)

test('the sources of a visit lead to no provider that must not be found: what that one is called and where is not known here', () => {
  expect(sourcesFor('public')).toHaveLength(2)
  expect(sourcesFor('town')).toEqual(['shelter.example'])
  expect(sourcesFor('hidden')).toEqual([])
})
