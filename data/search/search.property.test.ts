import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInside } from '../geo/country-bounds.ts'
import { distance } from '../geo/geodesic.ts'
import type { Provider } from '../model/provider.ts'
import { toPublicProvider } from '../publish/public-provider.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { buildIndex, type SearchIndex } from './build-index.ts'
import { exampleGazetteer, exampleProvider } from './examples.ts'
import { emptyQuery, type SearchQuery } from './query.ts'
import { originOf, search } from './search.ts'

const spot = fc.record({
  longitude: fc.double({ min: 72, max: 77, noNaN: true }),
  latitude: fc.double({ min: 40, max: 43, noNaN: true }),
})
const provider = fc.record({
  kind: fc.constantFrom(...providerKinds.slice(0, 4)),
  unit_id: fc.constantFrom('', 'north', 'south', 'lake', 'valley', 'big-town', 'quarter', 'no-such-unit'),
  place_id: fc.constantFrom('', 's1', 's2', 's4', 's5'),
  location: fc.option(spot),
  location_visibility: fc.constantFrom('public', 'public', 'town', 'hidden'),
  topics: fc.constantFrom([], ['family'], ['land', 'family'], ['torture']),
}) as fc.Arbitrary<Partial<Provider>>
/** Few are measured one by one, many are found outwards from the origin: both must answer the same. */
const register = fc.oneof(
  fc.array(provider, { maxLength: 30 }),
  fc
    .array(provider, { minLength: 5, maxLength: 40 })
    .map((some) => Array.from({ length: 1200 }, (_, i) => some[i % some.length] ?? {})),
)
const filters = {
  q: fc.constantFrom('помощь', 'жардам 1', 'uzgen', 'valley', 'кол'),
  kind: fc.subarray(providerKinds.slice(0, 4)),
  topic: fc.constantFrom([], ['family'], ['land', 'torture']),
  unit: fc.constantFrom('north', 'south', 'valley', 'no-such-unit'),
  bbox: fc.constantFrom([72, 40, 74, 42] as const, [75, 42, 77, 43] as const),
  radius: fc.constantFrom(1, 20_000, 100_000, 2_000_000),
}
const start = fc.oneof(
  fc.record({ place: fc.constantFrom('s1', 's2', 's4', 's5', 's6') }),
  fc.record({ near: fc.tuple(fc.double({ min: 72, max: 77, noNaN: true }), fc.double({ min: 40, max: 43, noNaN: true })) }),
)
/** Many filters leave few answers, one or none leaves many. */
const filtered = fc.oneof(
  fc.record(filters, { requiredKeys: [] }),
  fc
    .constantFrom(...Object.keys(filters))
    .chain((name) => fc.record({ [name]: filters[name as keyof typeof filters] as fc.Arbitrary<unknown> })),
  fc.constant({}),
)
const question = fc.oneof(
  filtered,
  fc.tuple(filtered, start).map(([some, from]) => ({ ...some, ...from })),
) as fc.Arbitrary<Partial<SearchQuery>>

/** The answer by looking at, measuring and sorting everything: slow and plain. */
function askPlainly(index: SearchIndex, query: SearchQuery) {
  const origin = originOf(query, index)
  const { gazetteer } = index
  const oblast = gazetteer.chain(origin?.unit_id ?? '').at(-1)?.id
  const { entries, scores } = index.words.match(query.q)
  const score = new Map(Array.from(entries, (entry, i) => [entry, scores[i] ?? 0]))
  const found = index.providers.flatMap((each, ordinal) => {
    const point = index.points[ordinal] ?? null
    const same = origin?.precision === 'district' && each.location_precision === 'district' && each.unit_id === origin.unit_id
    const metres = origin && point && !same ? distance(origin.point, point) : null
    const former = gazetteer.place(each.place_id)?.former_unit_id ?? ''
    if (query.q && !score.has(ordinal)) return []
    if (query.topic.length > 0 && !query.topic.some((topic) => each.topics.includes(topic))) return []
    if (query.unit && !gazetteer.isWithin(each.unit_id, query.unit) && !gazetteer.isWithin(former, query.unit)) return []
    if (query.bbox && !(point && isInside(point, query.bbox))) return []
    if (query.radius !== null && !same && (metres === null || metres > query.radius)) return []
    const unplaced = !each.unit_id ? 200_000_000 : oblast && gazetteer.isWithin(each.unit_id, oblast) ? 50_000 : 300_000_000
    const far = same ? 0 : metres === null ? unplaced : Math.round(metres * 1000) / 1000
    return [{ id: each.id, kind: each.kind, order: origin ? far : 100_000 - (score.get(ordinal) ?? 0), ordinal }]
  })
  const chosen = found.filter(({ kind }) => query.kind.length === 0 || query.kind.includes(kind))
  return {
    total: chosen.length,
    kinds: Object.fromEntries(
      providerKinds.flatMap((kind) => {
        const count = found.filter((each) => each.kind === kind).length
        return count > 0 ? [[kind, count]] : []
      }),
    ),
    ids: chosen.sort((a, b) => a.order - b.order || a.ordinal - b.ordinal).map(({ id }) => id),
  }
}

test('answers are those of measuring and sorting everything, on every page', () => {
  fc.assert(
    fc.property(
      register,
      fc.array(question, { minLength: 1, maxLength: 6 }),
      fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 200, max: 400 })),
      (given, questions, limit) => {
        const providers = given.map((each, i) => toPublicProvider(exampleProvider({ ...each, id: `p${i}` }), exampleGazetteer))
        const index = buildIndex(providers, exampleGazetteer)
        for (const asked of questions) {
          const query = { ...emptyQuery, ...asked, limit }
          const expected = askPlainly(index, query)
          const ids: string[] = []
          let cursor = ''
          for (let page = 0; page < 8; page++) {
            const answer = search(index, { ...query, cursor }, 0)
            expect({ total: answer.total, kinds: Object.fromEntries(answer.kinds) }).toEqual({
              total: expected.total,
              kinds: expected.kinds,
            })
            ids.push(...answer.hits.map((hit) => hit.provider.id))
            cursor = answer.next ?? ''
            if (!cursor) break
          }
          expect(ids).toEqual(expected.ids.slice(0, cursor ? ids.length : undefined))
          if (cursor) expect(ids.length).toBe(limit * 8)
        }
      },
    ),
    { numRuns: 60 },
  )
}, 30_000)
