import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleCount, exampleProvider } from '../examples/records.ts'
import { createGazetteer } from '../geo/gazetteer.ts'
import { countOrigins } from '../model/consultation-count.ts'
import { publishRecords } from '../published/publish-records.ts'
import { locationVisibilities } from '../vocabulary/location-visibility.ts'

const source = fc.constantFrom('', 'https://printed.example/', 'A book')
const counts = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 99 }).map((number) => `c${number}`),
    origin: fc.constantFrom(...countOrigins),
    source_title: source,
    source_url: source,
    count: fc.integer({ min: 0, max: 1000 }),
    provider_id: fc.constantFrom('', ...locationVisibilities),
  }),
  { selector: ({ id }) => id, maxLength: 20 },
)

test('only numbers that a named source printed are published, whoever they count for', () => {
  const providers = locationVisibilities.map((location_visibility) => ({
    record: exampleProvider({ id: location_visibility, location_visibility }),
  }))
  fc.assert(
    fc.property(counts, (given) => {
      const kept = {
        version: '0',
        changed_at: '',
        providers,
        consultation_counts: given.map((one) => ({ record: exampleCount({ ...one, note: 'secret' }) })),
        network_sizes: [],
        visits: [],
      }
      const published = publishRecords(kept, createGazetteer([], [])).consultation_counts
      const printed = given.filter((one) => one.origin === 'printed' && one.source_title + one.source_url !== '')
      expect(published.map(({ id }) => id)).toEqual(printed.map(({ id }) => id).toSorted())
      expect(JSON.stringify(published)).not.toMatch(/origin|secret/u)
    }),
    { numRuns: 300 },
  )
})
