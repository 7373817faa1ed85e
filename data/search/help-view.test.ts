import { describe, expect, test } from 'vitest'
import { createGazetteer } from '../geo/gazetteer.ts'
import type { Place } from '../model/place.ts'
import { toPublicProvider } from '../publish/public-provider.ts'
import { buildIndex } from './build-index.ts'
import { exampleGazetteer, exampleProvider } from './examples.ts'
import { helpView, suggestPlaces } from './help-view.ts'
import { emptyQuery } from './query.ts'

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
