import { describe, expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleProvider } from '../examples/records.ts'
import { checkGroup } from '../model/checks.ts'
import type { Provider } from '../model/provider.ts'
import type { CheckGroup } from '../model/provider-facts.ts'
import { toPublicProvider } from '../publish/public-provider.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { buildIndex } from './build-index.ts'
import { emptyQuery, parseQuery, type SearchQuery } from './query.ts'
import { search } from './search.ts'

const index = (...providers: (Partial<Provider> & { id: string })[]) =>
  buildIndex(
    providers.map((given) => toPublicProvider(exampleProvider(given), exampleGazetteer)),
    exampleGazetteer,
  )
const ask = (made: ReturnType<typeof index>, query: Partial<SearchQuery>) =>
  search(made, { ...emptyQuery, ...query }, Date.UTC(2026, 0, 1))
const line = { number: '114', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call' as const] }
const ids = (answer: ReturnType<typeof search>) => answer.hits.map(({ provider }) => provider.id)

describe('what is never an answer', () => {
  test('providers that are historical or closed are not listed as help', () => {
    const made = index(
      { id: 'gone', status: 'historical' },
      { id: 'shut', status: 'closed' },
      { id: 'planned', status: 'planned' },
    )
    expect(ids(ask(made, {}))).toEqual(['planned'])
  })

  test('a hidden provider is in no box and no radius, and has no distance', () => {
    const made = index({
      id: 'hidden',
      unit_id: 'lake',
      place_id: 's1',
      location_visibility: 'hidden',
      location: { longitude: 76, latitude: 42.5 },
    })
    expect(ask(made, { bbox: [60, 30, 90, 50] }).total).toBe(0)
    expect(ask(made, { near: [76, 42.5], radius: 2_000_000 }).total).toBe(0)
    expect(ask(made, { near: [76, 42.5] }).hits[0]?.distance).toBeNull()
  })

  test('a provider whose street is not told ranks from the middle of its town, wherever it really is', () => {
    const made = index({
      id: 'shelter',
      unit_id: 'lake',
      place_id: 's1',
      location_visibility: 'town',
      location: { longitude: 76.2, latitude: 42.6 },
    })
    const [hit] = ask(made, { near: [76, 42.5] }).hits
    expect(hit?.distance).toBe(0)
    expect(hit?.provider.location).toBeNull()
  })
})

describe('distance', () => {
  const made = index(
    { id: 'exact', location: { longitude: 73.2, latitude: 41.1 }, unit_id: 'valley' },
    { id: 'in-town', place_id: 's1', unit_id: 'lake' },
    { id: 'in-district', unit_id: 'valley' },
    { id: 'in-oblast', unit_id: 'south' },
    { id: 'anywhere', kind: 'hotline' },
  )

  test('the nearest comes first, then what is somewhere in the asker’s oblast, what serves the whole country last', () => {
    expect(ids(ask(made, { place: 's4' }))).toEqual(['exact', 'in-district', 'in-oblast', 'in-town', 'anywhere'])
  })

  test('a provider known by its oblast only has no point, so no distance', () => {
    const hit = ask(made, { place: 's4' }).hits.find(({ provider }) => provider.id === 'in-oblast')
    expect(hit).toMatchObject({ distance: null, provider: { location: null, location_precision: 'oblast' } })
  })

  test('an end that is only a district’s seat makes the distance approximate', () => {
    const hit = ask(made, { place: 's4' }).hits.find(({ provider }) => provider.id === 'in-district')
    expect(hit).toMatchObject({ approximate: true, in_same_district: false })
    expect(hit?.distance).toBeGreaterThan(10_000)
  })

  test('two ends that are both only known by the same district are in the same district, not zero metres apart', () => {
    const lake = index({ id: 'by-district', unit_id: 'lake' })
    expect(ask(lake, { place: 's2' }).hits[0]).toMatchObject({ distance: null, in_same_district: true })
  })

  test('a radius leaves out what is farther and what cannot be measured', () => {
    expect(ids(ask(made, { place: 's4', radius: 30_000 }))).toEqual(['exact', 'in-district'])
  })
})

describe('filters', () => {
  const made = index(
    { id: 'center', kind: 'free_legal_aid_center', unit_id: 'lake', place_id: 's1' },
    { id: 'shelter', kind: 'crisis_center', unit_id: 'valley', topics: ['domestic_violence', 'family'] },
    { id: 'clinic', kind: 'legal_clinic', unit_id: 'big-town', topics: ['family'] },
  )

  test('several kinds are either of them, kinds and topics are both', () => {
    expect(ids(ask(made, { kind: ['crisis_center', 'legal_clinic'] }))).toEqual(['clinic', 'shelter'])
    expect(ids(ask(made, { kind: ['crisis_center', 'free_legal_aid_center'], topic: ['family'] }))).toEqual(['shelter'])
  })

  test('a unit holds what lies in it at any depth', () => {
    expect(ids(ask(made, { unit: 'south' }))).toEqual(['clinic', 'shelter'])
    expect(ids(ask(made, { unit: 'big-town' }))).toEqual(['clinic'])
  })

  test('kinds are counted as they would be without the filter by kind', () => {
    const { options } = ask(made, { kind: ['legal_clinic'], unit: 'south' }).counts
    const counted = providerKinds.flatMap((kind, i) => (options.kind[i] ? [[kind, options.kind[i]]] : []))
    expect(Object.fromEntries(counted)).toEqual({ crisis_center: 1, legal_clinic: 1 })
  })

  test('checked in the last year is who was found to be there, as a whole or by a check of that group', () => {
    const by = { checked_at: '2025-11-01T06:00:00Z', checked_by: 'account:a', how: 'called' } as const
    const checked = (id: string, ...groups: CheckGroup[]) =>
      groups.reduce<Provider>((one, group) => checkGroup(one, group, by), exampleProvider({ id }))
    const made = index(
      checked('there', 'existence'),
      checked('only-its-site', 'web'),
      { ...checked('with-phone', 'existence'), phones: [line] },
      { ...checked('called', 'existence'), phones: [line], assured: checked('x', 'existence', 'phones').assured },
      { id: 'whole', verified_at: by.checked_at },
      { id: 'long-ago', verified_at: '2024-11-01T06:00:00Z' },
    )
    expect(ids(ask(made, { verified_last_year: true })).toSorted()).toEqual(['called', 'there', 'whole'])
  })

  test('a box holds what has its point inside', () => {
    expect(ids(ask(made, { bbox: [75.9, 42.4, 76.1, 42.6] }))).toEqual(['center'])
  })
})

describe('words', () => {
  const made = index({ id: 'uzgen', place_id: 's5', unit_id: 'big-town' }, { id: 'kol', place_id: 's1', unit_id: 'lake' })

  test.each(['Өзгөн', 'Озгон', 'Узген', 'Uzgen', 'ozgon', 'ӨЗГӨН', 'узг', 'Узген помощь'])('%s finds the provider there', (q) => {
    expect(ids(ask(made, { q }))).toEqual(['uzgen'])
  })

  test('every word must be met', () => {
    expect(ask(made, { q: 'Узген Бишкек' }).total).toBe(0)
  })

  test('one typing error in a word is forgiven', () => {
    expect(ids(ask(made, { q: 'Узгем' }))).toEqual(['uzgen'])
  })
})

describe('pages', () => {
  const made = index(
    ...Array.from({ length: 25 }, (_, i) => ({ id: `p${String(i).padStart(2, '0')}`, place_id: i % 2 ? 's1' : 's5' })),
  )

  test.each([1, 3, 7, 24, 25, 200])('pages of %i give every answer once, in the same order', (limit) => {
    for (const query of [{}, { place: 's4' }, { q: 'помощь' }]) {
      const whole = ids(ask(made, { ...query, limit: 200 }))
      const paged: string[] = []
      let cursor = ''
      do {
        const answer = ask(made, { ...query, limit, cursor })
        paged.push(...ids(answer))
        cursor = answer.next ?? ''
      } while (cursor)
      expect(paged).toEqual(whole)
    }
  })

  test('every cursor can be read again, also behind what is open, where metres are added to a large number', () => {
    const scattered = index(
      ...Array.from({ length: 60 }, (_, i) => ({
        id: `p${i}`,
        unit_id: 'lake',
        location: { longitude: 76 + Math.sin(i) / 3, latitude: 42.5 + Math.cos(7 * i) / 3 },
      })),
    )
    const asked: Partial<SearchQuery> = { near: [76, 42.5], open_now: true }
    const paged: string[] = []
    let cursor = ''
    do {
      expect(parseQuery([['cursor', cursor]])).toMatchObject({ query: { cursor }, faults: [] })
      const answer = ask(scattered, { ...asked, limit: 1, cursor })
      paged.push(...ids(answer))
      cursor = answer.next ?? ''
    } while (cursor && paged.length < 100)
    expect(paged).toEqual(ids(ask(scattered, { ...asked, limit: 200 })))
  })

  test('a cursor whose provider has left goes on behind where it was', () => {
    const { next } = ask(made, { place: 's1', limit: 5 })
    const order = next?.split('~')[0]
    const answer = ask(made, { place: 's1', cursor: `${order}~gone-since` })
    expect(answer.hits.length).toBeGreaterThan(0)
  })
})
