import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { describe, expect, test } from 'vitest'
import { boxAround, cannotBeParted, toFeatures } from './answers.ts'

const hit = (more: Partial<ListedHit>): ListedHit => ({
  id: 'flac-osh',
  kind: 'free_legal_aid_center',
  name: { text: 'Center' },
  where: 'Osh',
  phone: null,
  schedule: '',
  status: 'open',
  source_date: '',
  notices: [],
  precision: 'settlement',
  visibility: 'public',
  marker: [72.8, 40.53],
  distance: null,
  approximate: false,
  in_same_district: false,
  opening: 'unconfirmed',
  in_this_town: false,
  serves_district: false,
  ...more,
})

describe('the features of the map', () => {
  test('never hold an answer without a marker', () => {
    const { features } = toFeatures([hit({ id: 'shelter', marker: null, visibility: 'hidden' }), hit({})])
    expect(features.map(({ properties }) => properties.id)).toEqual(['flac-osh'])
    expect(JSON.stringify(features)).not.toContain('shelter')
  })
  test('of no answers are none', () => expect(toFeatures([]).features).toEqual([]))
  test.each([
    ['building', false],
    ['settlement', true],
    ['district', true],
    ['oblast', true],
    ['none', true],
  ] as const)('say of a place known to its %s whether that is approximate: %s', (precision, approximate) =>
    expect(toFeatures([hit({ precision })]).features[0]?.properties.approximate).toBe(approximate),
  )
  test('say where nobody is to be met these days', () =>
    expect(toFeatures([hit({}), hit({ absent: true })]).features.map(({ properties }) => properties.absent)).toEqual([
      false,
      true,
    ]))
  test('lie at longitude and latitude, in that order', () =>
    expect(toFeatures([hit({})]).features[0]?.geometry).toEqual({ type: 'Point', coordinates: [72.8, 40.53] }))
})

describe('a cluster', () => {
  test('of places in two villages can be parted', () =>
    expect(
      cannotBeParted([
        [72.8, 40.53],
        [72.8, 40.54],
      ]),
    ).toBe(false))
  test('of neighbours across a street can be parted', () =>
    expect(
      cannotBeParted([
        [72.8, 40.53],
        [72.8002, 40.53],
      ]),
    ).toBe(false))
  test('at one point cannot', () =>
    expect(
      cannotBeParted([
        [72.8, 40.53],
        [72.8, 40.53],
        [72.800001, 40.53],
      ]),
    ).toBe(true))
})

test('there is no box around nothing', () => expect(boxAround([])).toBeNull())
test('the box around points is west, south, east, north', () =>
  expect(
    boxAround([
      [74, 42],
      [72, 43],
      [73, 40],
    ]),
  ).toEqual([72, 40, 74, 43]))
