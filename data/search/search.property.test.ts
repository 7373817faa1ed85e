import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleClosure, exampleProvider } from '../examples/records.ts'
import { isInside } from '../geo/country-bounds.ts'
import { distance } from '../geo/geodesic.ts'
import type { Closure, Provider } from '../model/provider.ts'
import { openingAt } from '../publish/opening.ts'
import { type PublicProvider, toPublicProvider } from '../publish/public-provider.ts'
import { helpsWith, problems } from '../vocabulary/problems.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { buildIndex, type SearchIndex } from './build-index.ts'
import { chosenOf, type FilterName, filterNames, wordFilters } from './filters.ts'
import { emptyQuery, type SearchQuery } from './query.ts'
import { originOf, search } from './search.ts'

const spot = fc.record({
  longitude: fc.double({ min: 72, max: 77, noNaN: true }),
  latitude: fc.double({ min: 40, max: 43, noNaN: true }),
})
/** Over the days of `instants`: ended, holding, to come, without an end. */
const someClosures = [
  [exampleClosure({ from: '2026-11-20', until: '2026-11-21' })],
  [exampleClosure({ kind: 'by_phone_only', from: '2026-11-22' })],
  [
    exampleClosure({ kind: 'other_hours', until: '2026-11-22', schedule: 'Mo-Su 10:00-12:00' }),
    exampleClosure({ from: '2026-11-23', until: '2026-11-23' }),
  ],
  [exampleClosure({ kind: 'moved' })],
]
const provider = fc.record({
  kind: fc.constantFrom(...providerKinds.slice(0, 4)),
  unit_id: fc.constantFrom('', 'north', 'south', 'lake', 'valley', 'big-town', 'quarter', 'no-such-unit'),
  place_id: fc.constantFrom('', 's1', 's2', 's4', 's5'),
  location: fc.option(spot),
  location_visibility: fc.constantFrom('public', 'public', 'town', 'hidden'),
  topics: fc.constantFrom([], ['family'], ['land', 'family'], ['torture']),
  audiences: fc.constantFrom([], ['women'], ['women', 'children']),
  languages: fc.constantFrom([], ['ky'], ['uz', 'ky'], ['sign']),
  accessibility: fc.constantFrom([], ['step_free', 'lift'], ['ramp']),
  cost: fc.constantFrom('', 'free', 'paid'),
  status: fc.constantFrom('open', 'unknown', 'planned'),
  closures: fc.constantFrom<Closure[]>([], [], ...someClosures),
  schedule: fc.constantFrom('', 'Mo-Fr 09:00-18:00', '24/7', 'Sa 10:00-12:00', 'by the grace of God', 'Mo unknown "call"'),
  verified_at: fc.constantFrom('', '2026-01-05T00:00:00Z', '2025-11-22T06:00:00Z', '2025-11-22T05:59:59.999Z'),
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
  problem: fc.constantFrom([], ['land'], ['torture', 'divorce-and-alimony'], ['domestic-violence']),
  audience: fc.constantFrom([], ['women'], ['children', 'migrants']),
  language: fc.constantFrom([], ['uz'], ['sign', 'ky']),
  open_now: fc.boolean(),
  step_free: fc.boolean(),
  free_of_charge: fc.boolean(),
  verified_last_year: fc.boolean(),
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

/** A Friday, a Saturday, a Sunday and a Monday, 12:00 in Bishkek, and one minute before an opening. */
const instants = [
  Date.UTC(2026, 10, 20, 6),
  Date.UTC(2026, 10, 21, 6),
  Date.UTC(2026, 10, 22, 6),
  Date.UTC(2026, 10, 23, 6),
  Date.UTC(2026, 10, 23, 2, 59),
]
const year = 365 * 24 * 60 * 60 * 1000

/** What a provider says to a filter, in words; a filter passes with any of the words that are wanted. */
const saysTo: Record<FilterName, (provider: PublicProvider, now: number) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  topic: ({ topics }) => topics,
  problem: (each) => problems.filter((problem) => helpsWith(problem, each)).map(({ slug }) => slug),
  audience: ({ audiences }) => audiences,
  language: ({ languages }) => languages,
  open_now: (each, now) => (each.status === 'planned' ? ['closed'] : [openingAt(each, now).state]),
  step_free: ({ accessibility }) => (accessibility.includes('step_free') ? ['true'] : []),
  free_of_charge: ({ cost }) => (cost === 'free' ? ['true'] : []),
  verified_last_year: ({ verified_at }, now) => (verified_at && now - Date.parse(verified_at) <= year ? ['true'] : []),
}
const wordsOf: Record<FilterName, readonly string[]> = {
  ...wordFilters,
  open_now: ['open', 'unconfirmed'],
  step_free: ['true'],
  free_of_charge: ['true'],
  verified_last_year: ['true'],
}
const wants = (query: SearchQuery, name: FilterName) =>
  name === 'open_now' && query.open_now ? wordsOf.open_now : chosenOf(query, name)

/** The answer by looking at, measuring and sorting everything: slow and plain. */
function askPlainly(index: SearchIndex, query: SearchQuery, now: number) {
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
    if (query.unit && !gazetteer.isWithin(each.unit_id, query.unit) && !gazetteer.isWithin(former, query.unit)) return []
    if (query.bbox && !(point && isInside(point, query.bbox))) return []
    if (query.radius !== null && !same && (metres === null || metres > query.radius)) return []
    const unplaced = !each.unit_id ? 200_000_000 : oblast && gazetteer.isWithin(each.unit_id, oblast) ? 50_000 : 300_000_000
    const far = same ? 0 : metres === null ? unplaced : Math.round(metres * 1000) / 1000
    const said = (name: FilterName) => saysTo[name](each, now)
    const passes = (name: FilterName) => {
      const wanted = wants(query, name)
      return wanted.length === 0 || wanted.some((word) => said(name).includes(word))
    }
    const second = query.open_now && said('open_now')[0] === 'unconfirmed' ? 1_000_000_000 : 0
    const order = second + (origin ? far : 100_000 - (score.get(ordinal) ?? 0))
    return [{ id: each.id, order, ordinal, said, passes }]
  })
  const passing = (but?: FilterName) => found.filter(({ passes }) => filterNames.every((name) => name === but || passes(name)))
  const chosen = passing()
  return {
    counts: {
      total: chosen.length,
      unconfirmed: chosen.filter(({ said }) => said('open_now')[0] === 'unconfirmed').length,
      options: Object.fromEntries(
        filterNames.map((name) => [
          name,
          wordsOf[name].map((word) => passing(name).filter(({ said }) => said(name).includes(word)).length),
        ]),
      ),
      without: Object.fromEntries(filterNames.map((name) => [name, passing(name).length])),
    },
    ids: chosen.sort((a, b) => a.order - b.order || a.ordinal - b.ordinal).map(({ id }) => id),
  }
}

test('answers are those of measuring and sorting everything, on every page', () => {
  fc.assert(
    fc.property(
      register,
      fc.array(question, { minLength: 1, maxLength: 6 }),
      fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 200, max: 400 })),
      fc.array(fc.constantFrom(...instants), { minLength: 6, maxLength: 6 }),
      (given, questions, limit, clock) => {
        const providers = given.map((each, i) => toPublicProvider(exampleProvider({ ...each, id: `p${i}` }), exampleGazetteer))
        const index = buildIndex(providers, exampleGazetteer)
        for (const [i, asked] of questions.entries()) {
          const now = clock[i] ?? 0
          const query = { ...emptyQuery, ...asked, limit }
          const expected = askPlainly(index, query, now)
          const ids: string[] = []
          let cursor = ''
          for (let page = 0; page < 8; page++) {
            const answer = search(index, { ...query, cursor }, now)
            expect(answer.counts).toEqual(expected.counts)
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
})
