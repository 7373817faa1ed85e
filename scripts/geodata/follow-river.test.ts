import { describe, expect, test } from 'vitest'
import { followRiver } from './follow-river.ts'
import { collect } from './layers.ts'

const river = (...coordinates: [number, number][]) =>
  collect([{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }])

describe('a river’s name', () => {
  test('has no place where no river is near', () => {
    expect(followRiver([75, 41], river([75, 41.3], [76, 41.3]))).toBeNull()
  })

  test('moves to the nearest point of the line', () => {
    expect(followRiver([75.05, 41.1], river([74, 41], [75, 41], [76, 41]))?.point).toEqual([75, 41])
  })

  test('turns with the river, clockwise, and is never upside down', () => {
    expect(followRiver([75, 41], river([74, 41], [75, 41], [76, 41]))?.rot).toBeCloseTo(0)
    expect(followRiver([75, 41], river([74, 41.75], [75, 41], [76, 40.25]))?.rot).toBe(45)
    expect(followRiver([75, 41], river([76, 40.25], [75, 41], [74, 41.75]))?.rot).toBe(45)
    expect(followRiver([75, 41], river([76, 41.75], [75, 41], [74, 40.25]))?.rot).toBe(-45)
  })
})
