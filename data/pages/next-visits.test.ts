import { expect, test } from 'vitest'
import { exampleVisit } from '../examples/records.ts'
import { createGazetteer } from '../geo/gazetteer.ts'
import type { Place } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'
import type { Visit } from '../model/visit.ts'
import { toPublicVisit } from '../publish/visit.ts'
import { nextVisits, type VisitStart } from './next-visits.ts'

const nothing = { ky: '', ru: '', en: '' }
const unit = (id: string, level: Unit['level'], parent_id: string, seat: [number, number], seat_place_id = ''): Unit => ({
  id,
  soate: '',
  iso: '',
  level,
  parent_id,
  name: nothing,
  seat_place_id,
  seat_name: nothing,
  seat,
  label_point: seat,
  aliases: [],
})
const place = (id: string, unit_id: string, point: [number, number] | null): Place => ({
  id,
  kind: 'village',
  name: nothing,
  unit_id,
  former_unit_id: '',
  ayil_aimak: '',
  point,
  rank: 6,
  aliases: [],
})
const gazetteer = createGazetteer(
  [
    unit('osh', 'region', '', [72.8, 40.5]),
    unit('uzgen', 'district', 'osh', [73.3, 40.77], 's9'),
    unit('uzgen-town', 'town', 'osh', [73.3, 40.77], 's9'),
    unit('alay', 'district', 'osh', [72.9, 39.9]),
    unit('chui', 'region', '', [74.6, 42.8]),
    unit('ysyk-ata', 'district', 'chui', [75, 42.9]),
    unit('naryn', 'region', '', [76, 41.4]),
    unit('kochkor', 'district', 'naryn', [75.75, 42.2]),
  ],
  [place('s1', 'uzgen', [73.4, 40.7]), place('s9', 'uzgen-town', [73.3, 40.77])],
)
const visit = (id: string, unit_id: string, day: number, given: Partial<Visit> = {}) => {
  const date = `2026-12-${String(day).padStart(2, '0')}`
  const [starts_at, ends_at] = [`${date}T09:00:00+06:00`, `${date}T17:00:00+06:00`]
  return toPublicVisit(
    exampleVisit({ id, provider_id: 'bus', unit_id, starts_at, ends_at, ...given }),
    { location_visibility: 'public' },
    gazetteer,
  )
}
const visits = [
  visit('chui-soon', 'ysyk-ata', 2),
  visit('oblast-only', 'naryn', 2),
  visit('kochkor', 'kochkor', 3),
  visit('alay-later', 'alay', 9),
  visit('alay-soon', 'alay', 4),
  visit('seat', 'uzgen-town', 20, { place_id: 's9' }),
  visit('village', 'uzgen', 12, { place_id: 's1' }),
]
const now = Date.UTC(2026, 11, 1, 6)
const ids = (start: VisitStart, { at = now, limit = 50, all = visits } = {}) =>
  nextVisits(all, start, gazetteer, { now: at, limit }).map((one) => one.visit.id)
const inUzgen: VisitStart = { unit_id: 'uzgen', point: [73.3, 40.77] }

test('what is over, or called off, is no next visit', () => {
  const all = [visit('off', 'uzgen', 5, { status: 'cancelled' }), visit('over', 'uzgen', 1), visit('on', 'uzgen', 5)]
  expect(ids(inUzgen, { all, at: Date.UTC(2026, 11, 1, 11) })).toEqual(['on'])
  expect(ids(inUzgen, { all, at: Date.UTC(2026, 11, 1, 11) - 1 })).toEqual(['over', 'on'])
})

test('the same district comes first, its seat in the town beside it too, then the oblast, soonest first; then the nearest', () => {
  expect(ids(inUzgen)).toEqual(['village', 'seat', 'alay-soon', 'alay-later', 'kochkor', 'chui-soon', 'oblast-only'])
})

test('says how near each is, and keeps a distance to itself where one end has no point', () => {
  const all = nextVisits(visits, inUzgen, gazetteer, { now, limit: 50 })
  expect(all.map(({ nearness }) => nearness)).toEqual([
    'district',
    'district',
    'oblast',
    'oblast',
    'elsewhere',
    'elsewhere',
    'elsewhere',
  ])
  expect(all[1]?.distance).toBe(0)
  expect(all.at(-1)?.distance).toBeNull()
  expect(nextVisits(visits, { unit_id: 'uzgen', point: null }, gazetteer, { now, limit: 1 })[0]?.distance).toBeNull()
})

test('a device has no unit, so that the nearest comes first', () => {
  expect(ids({ unit_id: '', point: [75, 42.9] }, { limit: 2 })).toEqual(['chui-soon', 'kochkor'])
})

test('without a unit and a point, or with an unknown unit, the soonest comes first', () => {
  for (const unit_id of ['', 'atlantis'])
    expect(ids({ unit_id, point: null }, { limit: 3 })).toEqual(['chui-soon', 'oblast-only', 'kochkor'])
})

test('an oblast is answered with all that is in it', () => {
  expect(ids({ unit_id: 'osh', point: null }, { limit: 4 })).toEqual(['alay-soon', 'alay-later', 'village', 'seat'])
})
