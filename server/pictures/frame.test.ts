import { distance } from '@legalmap/data/geo/geodesic.ts'
import { expect, test } from 'vitest'
import { frameAcross, frameAround, project } from './frame.ts'

test('a box fills its frame and stays inside', () => {
  const frame = frameAround([69.2, 39.1, 80.3, 43.35], 960, 520)
  const [left, top] = project(frame, [69.2, 43.35])
  const [right, bottom] = project(frame, [80.3, 39.1])
  expect(left).toBeCloseTo(0, 6)
  expect(right).toBeCloseTo(960, 6)
  expect(top).toBeGreaterThan(0)
  expect(top).toBeCloseTo(520 - bottom, 6)
})

test('the point is in the middle and the kilometres are those of the earth', () => {
  const frame = frameAcross([74.6, 42.87], 60, 640, 360)
  const [x, y] = project(frame, [74.6, 42.87])
  expect([x, y].map(Math.round)).toEqual([320, 180])
  const [east] = project(frame, [74.8, 42.87])
  const kilometres = distance([74.6, 42.87], [74.8, 42.87]) / 1000
  expect((east - x) / frame.pixelsPerKilometre / kilometres).toBeCloseTo(1, 2)
})
