import { describe, expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleProvider, exampleVisit } from '../examples/records.ts'
import { createGazetteer } from '../geo/gazetteer.ts'
import type { Place } from '../model/place.ts'
import type { Visit } from '../model/visit.ts'
import { toPublicProvider } from '../publish/public-provider.ts'
import { toPublicVisit } from '../publish/visit.ts'
import { buildIndex } from '../search/build-index.ts'
import { emptyQuery, type SearchQuery } from '../search/query.ts'
import { helpView, suggestPlaces, type ViewOptions } from './help-view.ts'

const index = buildIndex(
  [
    exampleProvider({ id: 'in-lake', unit_id: 'lake', place_id: 's1' }),
    exampleProvider({ id: 'for-north', unit_id: 'north' }),
    exampleProvider({ id: 'in-valley', unit_id: 'valley', place_id: 's3' }),
    exampleProvider({ id: 'nowhere' }),
  ].map((provider) => toPublicProvider(provider, exampleGazetteer)),
  exampleGazetteer,
)
const now = Date.UTC(2026, 0, 1)
const view = (q: string) => helpView(index, { ...emptyQuery, q }, { language: 'ru', now })

describe('what a page shows of an answer', () => {
  test('those of the district and those for its whole oblast serve it, the others are merely near', () => {
    const { hits } = view('Кёль-Баши')
    expect(Object.fromEntries(hits.map(({ id, serves_district }) => [id, serves_district]))).toEqual({
      'in-lake': true,
      'for-north': true,
      'in-valley': false,
      nowhere: false,
    })
  })

  test('one that says it serves the district stands under it, with its distance, however far it is; a hidden one by its oblast only', () => {
    const gazetteer = exampleGazetteer
    const crowd = Array.from({ length: 30 }, (_, i) => exampleProvider({ id: `near-${i}`, unit_id: 'big-town', place_id: 's5' }))
    const declared = exampleProvider({ id: 'declared', unit_id: 'lake', place_id: 's1', serves_units: ['valley'] })
    const whole = exampleProvider({ id: 'whole', unit_id: 'lake', place_id: 's1', serves_units: ['south'] })
    const shelter = exampleProvider({ id: 'shelter', unit_id: 'lake', serves_units: ['valley'], location_visibility: 'hidden' })
    const serving = buildIndex(
      [...crowd, declared, whole, shelter].map((provider) => toPublicProvider(provider, gazetteer)),
      gazetteer,
    )
    const { hits } = helpView(serving, { ...emptyQuery, place: 's3' }, { language: 'ru', now: 0 })
    expect(hits[0]).toMatchObject({ id: 'declared', serves_district: true, approximate: false })
    expect(hits[0]?.distance).toBeGreaterThan(250_000)
    const all = helpView(serving, { ...emptyQuery, place: 's3', limit: 200 }, { language: 'ru', now: 0 }).hits
    expect(all).toHaveLength(33)
    expect(all.filter((hit) => hit.serves_district).map(({ id }) => id)).toEqual(['declared', 'whole'])
  })

  test('from a device in a town there are no metres to what is only known to be in that town', () => {
    const from = (device: readonly [number, number]) =>
      helpView(index, emptyQuery, { language: 'ru', now, device }).hits.find(({ id }) => id === 'in-lake')
    expect(from([76.01, 42.5])).toMatchObject({ in_this_town: true })
    expect(from([76.5, 42.5])).toMatchObject({ in_this_town: false, approximate: true })
  })

  test('a place without a point is said to be measured from the seat of its district', () => {
    expect(helpView(index, { ...emptyQuery, place: 's2' }, { language: 'ru', now }).start).toMatchObject({
      name: 'Кара-Суу',
      district: 'Кёльский район',
      seat: 'seat of lake',
    })
  })

  test('the old name by which a place was found is named, as it was typed where that is known', () => {
    expect(view('Джалал-Абад').start).toMatchObject({ name: 'Манас', also: 'Джалал-Абад' })
    expect(view('жалал-абад').start).toMatchObject({ name: 'Манас', also: 'Жалал-Абад' })
    expect(view('Манас').start).toMatchObject({ name: 'Манас', also: '' })
  })

  test('namesakes of one district are told apart by the classifier’s aimak', () => {
    const twin = (id: string, ayil_aimak: string) => ({ ...(exampleGazetteer.place('s4') as Place), id, ayil_aimak })
    const gazetteer = createGazetteer(exampleGazetteer.units, [
      twin('s4', 'Первый айылный аймак'),
      twin('s9', 'Второй айылный аймак'),
    ])
    expect(suggestPlaces(buildIndex([], gazetteer), 'Кара-Суу', 'ru', 7).map(({ context }) => context)).toEqual([
      'Первый айылный аймак, Долинный район, Южная область',
      'Второй айылный аймак, Долинный район, Южная область',
    ])
  })

  test('suggestions tell namesakes apart by district and oblast', () => {
    expect(suggestPlaces(index, 'Кара-С', 'ru', 7).map(({ context }) => context)).toEqual([
      'Долинный район, Южная область',
      'Кёльский район, Северная область',
    ])
  })
})

describe('what stands beside the answers', () => {
  const service = exampleProvider({ id: 'state-legal-aid-service', kind: 'state_coordination_body', unit_id: 'north' })
  const bus = exampleProvider({ id: 'bus', kind: 'mobile' })
  const gone = exampleProvider({ id: 'gone', kind: 'mobile', status: 'closed' })
  const published = [service, bus, gone].map((provider) => toPublicProvider(provider, exampleGazetteer))
  const served = buildIndex(published, exampleGazetteer)
  const now = Date.UTC(2026, 11, 1, 6)
  const visit = (id: string, unit_id: string, day: string, given: Partial<Visit> = {}) => {
    const [starts_at, ends_at] = [`2026-12-${day}T09:00:00+06:00`, `2026-12-${day}T17:00:00+06:00`]
    return toPublicVisit(
      exampleVisit({ id, provider_id: 'bus', unit_id, starts_at, ends_at, ...given }),
      { location_visibility: 'public' },
      exampleGazetteer,
    )
  }
  const visits = [
    visit('north-soon', 'lake', '02'),
    visit('south-later', 'big-town', '09'),
    visit('valley-last', 'valley', '20'),
    visit('of-the-gone', 'valley', '01', { provider_id: 'gone' }),
  ]
  const ask = (query: Partial<SearchQuery>, given: Partial<ViewOptions> = {}) =>
    helpView(served, { ...emptyQuery, ...query }, { language: 'en', now, visits, ...given })

  test('no visit where none is upcoming, and none of a provider that is not listed', () => {
    expect(ask({ place: 's3' }, { visits: [] }).visits).toEqual([])
    expect(ask({ place: 's3' }, { now: Date.UTC(2027, 0, 1) }).visits).toEqual([])
    expect(ask({}, { visits: visits.slice(3) }).visits).toEqual([])
  })

  test.each([
    ['a place', { place: 's3' }, ['valley-last', 'south-later']],
    ['an oblast', { unit: 'south' }, ['south-later', 'valley-last']],
    ['nothing', {}, ['north-soon', 'south-later']],
    ['words that nothing meets', { q: 'бумажный журавль' }, ['north-soon', 'south-later']],
  ])('the next visits are those near what was asked from: %s', (_, query, ids) => {
    expect(ask(query).visits.map(({ id }) => id)).toEqual(ids)
  })

  test('from a device they are the nearest', () => {
    expect(ask({}, { device: [76, 42.5] }).visits.map(({ id }) => id)).toEqual(['north-soon', 'south-later'])
  })

  test('who else knows is said where nothing was met, nothing passed the filters or nothing serves the district, and only there', () => {
    const state = { is_of_oblast: false, body: { id: 'state-legal-aid-service' } }
    expect(ask({ q: 'бумажный журавль' }).oblast_body).toMatchObject({ ...state, oblast: '' })
    expect(ask({ place: 's3', kind: ['hotline'] }).oblast_body).toMatchObject({ ...state, oblast: 'South Region' })
    expect(ask({ place: 's3' }).oblast_body).toMatchObject({ ...state, oblast: 'South Region' })
    expect(ask({ place: 's1', kind: ['hotline'] }).oblast_body).toMatchObject({ ...state, is_of_oblast: true })
    expect(ask({ place: 's1' }).oblast_body).toBeNull()
    expect(ask({}).oblast_body).toBeNull()
  })

  test('an empty register still has its next visit and no invented body', () => {
    const empty = helpView(buildIndex([], exampleGazetteer), { ...emptyQuery, place: 's3' }, { language: 'en', now })
    expect(empty).toMatchObject({
      total: 0,
      visits: [],
      oblast_body: { oblast: 'South Region', is_of_oblast: false, body: null },
    })
  })
})
