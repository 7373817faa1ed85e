import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { expect, test } from 'vitest'
import { toAreas } from './areas.ts'

const hit = (precision: ListedHit['precision'], marker: ListedHit['marker'] = [72.8, 40.53]) =>
  ({ precision, marker }) as ListedHit

test('no circle is drawn for a known building, for an oblast, or for what has no marker', () =>
  expect(toAreas([hit('building'), hit('oblast'), hit('none'), hit('settlement', null)]).features).toEqual([]))

test('places that share a town share a circle', () =>
  expect(toAreas([hit('settlement'), hit('settlement'), hit('district')]).features.map(({ properties }) => properties)).toEqual([
    { precision: 'settlement' },
    { precision: 'district' },
  ]))

test('a circle is closed and as wide on the ground as it is high', () => {
  const [area] = toAreas([hit('settlement')]).features
  const ring = area?.geometry.coordinates[0] ?? []
  expect(ring.at(0)).toEqual(ring.at(-1))
  const width = Math.max(...ring.map(([x = 0]) => x)) - Math.min(...ring.map(([x = 0]) => x))
  const height = Math.max(...ring.map(([, y = 0]) => y)) - Math.min(...ring.map(([, y = 0]) => y))
  expect(height * 111_195).toBeCloseTo(4000, -1)
  expect(width * Math.cos((40.53 * Math.PI) / 180)).toBeCloseTo(height, 4)
})
