import { expect, test } from 'vitest'
import { neighbour } from './neighbour.ts'

const osh = [72.8, 40.53] as const
const bishkek = [74.59, 42.87] as const
const karakol = [78.39, 42.49] as const
const naryn = [75.99, 41.43] as const
const talas = [72.24, 42.52] as const
const points = [osh, bishkek, karakol, naryn, talas, bishkek]

test('no pin lies beyond the last one', () => {
  expect(neighbour(points, 2, 'right')).toBeNull()
  expect(neighbour(points, 1, 'up')).toBeNull()
})

test('there is no neighbour of nothing', () => {
  expect(neighbour([], 0, 'up')).toBeNull()
  expect(neighbour(points, 9, 'up')).toBeNull()
})

test('pins in the same spot are passed by', () => expect(neighbour([bishkek, bishkek, talas], 0, 'left')).toBe(2))

test.each([
  [0, 'up', 4],
  [1, 'right', 2],
  [1, 'left', 4],
  [1, 'down', 3],
  [3, 'left', 0],
  [2, 'left', 3],
] as const)('from pin %i the way %s leads to pin %i', (from, way, to) => expect(neighbour(points, from, way)).toBe(to))

test('what lies straight ahead goes before what is nearer but aside', () =>
  expect(
    neighbour(
      [
        [74, 41],
        [74.1, 41.06],
        [74.15, 41],
      ],
      0,
      'right',
    ),
  ).toBe(2))
