import { expect, test } from 'vitest'
import type { Spot } from './frame.ts'
import { groupMarkers } from './group-markers.ts'

const spots: readonly Spot[] = [
  [10, 10],
  [100, 100],
  [110, 100],
  [100, 100],
  [300, 20],
  [10, 10.2],
  [10, 10],
]

test('no marker is lost', () => expect(groupMarkers(spots, 24).reduce((sum, { count }) => sum + count, 0)).toBe(spots.length))

test('near markers are one group, on the spot that has most of them', () =>
  expect(groupMarkers(spots, 24)).toEqual([
    { spot: [10, 10], count: 3 },
    { spot: [100, 100], count: 3 },
    { spot: [300, 20], count: 1 },
  ]))

test('a group of two joins a group of three whole', () =>
  expect(
    groupMarkers(
      [
        [0, 0],
        [0, 0],
        [9, 0],
        [9, 0],
        [9, 0],
      ],
      24,
    ),
  ).toEqual([{ spot: [9, 0], count: 5 }]))

test('the order of the markers does not matter', () => {
  const groups = groupMarkers(spots.toReversed(), 24)
  expect(groups.map(({ count }) => count)).toEqual(groupMarkers(spots, 24).map(({ count }) => count))
  expect(groups.map(({ spot }) => spot.map(Math.round))).toEqual([
    [10, 10],
    [100, 100],
    [300, 20],
  ])
})
