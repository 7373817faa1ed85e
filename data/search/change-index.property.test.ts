import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleClosure, exampleProvider } from '../examples/records.ts'
import type { Closure, Provider } from '../model/provider.ts'
import { finish } from '../model/steps.ts'
import { type PublicProvider, toPublicProvider } from '../publish/public-provider.ts'
import { buildIndex, changeIndex, type SearchIndex } from './build-index.ts'
import { buildPlaceIndex } from './find-places.ts'
import { emptyQuery, type SearchQuery } from './query.ts'
import { search } from './search.ts'

const named = (text: string) => ({ ky: text, ru: `${text} центр`, en: '' })
const facts = fc.record(
  {
    kind: fc.constantFrom('ngo', 'hotline', 'free_legal_aid_center'),
    name: fc.constantFrom('Көл', 'Караколь', 'Кара-Суу', 'Talas', 'Наташа', 'Ак-Тилек жардам').map(named),
    unit_id: fc.constantFrom('', 'north', 'lake', 'valley', 'big-town', 'quarter', 'no-such-unit'),
    place_id: fc.constantFrom('', 's1', 's2', 's5'),
    serves_units: fc.constantFrom([], [], ['valley'], ['lake', 'north']),
    location: fc.option(fc.record({ longitude: fc.constantFrom(72.5, 73.1, 75.7), latitude: fc.constantFrom(40.2, 41, 42.6) })),
    location_visibility: fc.constantFrom('public', 'public', 'town', 'hidden'),
    topics: fc.constantFrom([], ['family'], ['land', 'family']),
    status: fc.constantFrom('open', 'unknown', 'planned', 'closed'),
    closures: fc.constantFrom<Closure[]>(
      [],
      [],
      [exampleClosure({ until: '2026-11-24' })],
      [exampleClosure({ kind: 'other_hours' })],
    ),
    schedule: fc.constantFrom('', 'Mo-Fr 09:00-18:00', '24/7', 'Sa 10:00-12:00'),
    verified_at: fc.constantFrom('', '2026-01-05T00:00:00Z', '2025-11-22T06:00:00Z'),
  },
  { requiredKeys: ['kind'] },
) as fc.Arbitrary<Partial<Provider>>
const id = fc.integer({ min: 0, max: 25 }).map((i) => `p${i}`)
/** Null removes; two of three meet what is there. */
const edit = fc.tuple(id, fc.option(facts, { freq: 4 }))
const writings = fc.array(fc.uniqueArray(edit, { selector: ([touched]) => touched, minLength: 1, maxLength: 8 }), {
  maxLength: 8,
})

const now = Date.UTC(2026, 10, 24, 6)
const texts = ['кара', 'каракул', 'центр', 'ак', 'талас', 'наташа көл', 'uzgen', 'north', 'жардам ак', 'натша', 'p1']
const questions: readonly Partial<SearchQuery>[] = [
  {},
  { open_now: true },
  { verified_last_year: true, topic: ['family'] },
  { unit: 'south' },
  { near: [73, 41] },
  { near: [75.7, 42.6], kind: ['ngo'], limit: 2 },
  { near: [73, 41], radius: 40_000 },
  { place: 's3' },
  { place: 's1', q: 'кара' },
  ...texts.map((q) => ({ q })),
]

/** All that an index can be asked, and its columns; what words it once knew is no part of that. */
const answersOf = (index: SearchIndex) => ({
  order: index.providers,
  ordinals: index.providers.map(({ id: known }) => index.ordinals.get(known)),
  points: index.points,
  columns: { ...index.columns, unit_number: null },
  size: index.words.size,
  words: texts.map((text) => index.words.match(text)),
  answers: questions.map((question) => search(index, { ...emptyQuery, ...question }, now)),
})

test('an index that was changed, writing by writing, answers as one that is built anew', () => {
  const places = buildPlaceIndex(exampleGazetteer)
  fc.assert(
    fc.property(fc.array(fc.tuple(id, facts), { maxLength: 30 }), writings, (first, changes) => {
      const current = new Map<string, PublicProvider>()
      const published = (known: string, given: Partial<Provider>) =>
        toPublicProvider(exampleProvider({ ...given, id: known }), exampleGazetteer)
      const build = () => buildIndex([...current.values()], exampleGazetteer, places)
      for (const [known, given] of first) current.set(known, published(known, given))
      let index = build()
      for (const writing of changes) {
        const touched = new Map(writing.map(([known, given]) => [known, given && published(known, given)]))
        for (const [known, provider] of touched) {
          if (provider) current.set(known, provider)
          else current.delete(known)
        }
        index = finish(changeIndex(index, touched))
        expect(answersOf(index)).toEqual(answersOf(build()))
      }
    }),
    { numRuns: 150 },
  )
})

test('many changes, one by one, do not slow the index down: what stands beside its tree goes into it', () => {
  const published = (i: number, longitude: number) =>
    toPublicProvider(
      exampleProvider({ id: `p${i}`, location: { longitude, latitude: 41 }, location_visibility: 'public' }),
      exampleGazetteer,
    )
  const providers = Array.from({ length: 200 }, (_, i) => published(i, 72 + i / 100))
  let index = buildIndex(providers, exampleGazetteer)
  for (let i = 0; i < 200; i++) {
    const moved = published(i, 75 - i / 100)
    providers[i] = moved
    index = finish(changeIndex(index, new Map([[moved.id, moved]])))
  }
  expect(answersOf(index)).toEqual(answersOf(buildIndex(providers, exampleGazetteer)))
})
