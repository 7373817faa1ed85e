import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, type Point } from './geodesic.ts'
import { buildNearestIndex } from './nearest-index.ts'

const anywhere = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
const here = fc.tuple(fc.double({ min: 69, max: 80, noNaN: true }), fc.double({ min: 39, max: 43, noNaN: true }))
/** Many providers stand at the middle of the same few towns. */
const towns = fc.constantFrom<Point[]>([74.59, 42.87], [72.8, 40.53], [72.8, 40.53001], [-180, 10], [180, 10], [0, 90])
const somewhere: fc.Arbitrary<Point> = fc.oneof(here, anywhere, towns)
const points = fc.array(fc.option(somewhere, { freq: 9 }), { maxLength: 120 })

function nearest(list: readonly (Point | null)[], origin: Point, accepts: (entry: number) => boolean, from = 0, most = Infinity) {
  const found: [number, number][] = []
  let reach = most
  const visitor = {
    accepts,
    reach: () => reach,
    offer(entry: number, metres: number) {
      if (metres < from || metres > most) return
      found.push([metres, entry])
      found.sort((a, b) => a[0] - b[0] || a[1] - b[1])
      if (found.length >= 5) reach = found[4]?.[0] ?? reach
    },
  }
  buildNearestIndex(list).visit(origin, visitor, from)
  return found.slice(0, 5)
}

describe('the nearest', () => {
  test('of no points are none', () => {
    expect(nearest([], [74, 42], () => true)).toEqual([])
    expect(nearest([null, null], [74, 42], () => true)).toEqual([])
  })

  test('are those that measuring every accepted point finds, anywhere on Earth', () => {
    fc.assert(
      fc.property(
        points,
        somewhere,
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0, max: 500_000, noNaN: true }),
        (list, origin, every, from) => {
          const accepts = (entry: number) => entry % every === 0
          const all = list
            .flatMap((point, entry) => (point && accepts(entry) ? [[distance(origin, point), entry] as [number, number]] : []))
            .sort((a, b) => a[0] - b[0] || a[1] - b[1])
          expect(nearest(list, origin, accepts)).toEqual(all.slice(0, 5))
          expect(nearest(list, origin, accepts, from)).toEqual(all.filter(([metres]) => metres >= from).slice(0, 5))
          expect(nearest(list, origin, accepts, 0, from)).toEqual(all.filter(([metres]) => metres <= from).slice(0, 5))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('are found without measuring them all', () => {
    const grid = Array.from({ length: 10_000 }, (_, i): Point => [70 + (i % 100) / 20, 39 + Math.floor(i / 100) / 50])
    let measured = 0
    let reach = Number.POSITIVE_INFINITY
    const offer = (_: number, metres: number) => {
      measured++
      reach = Math.min(reach, metres)
    }
    buildNearestIndex(grid).visit([72.51, 40.01], { accepts: () => true, reach: () => reach, offer })
    expect(measured).toBeLessThan(50)
  })
})

test('within a radius is what measuring every point finds', () => {
  fc.assert(
    fc.property(points, somewhere, fc.double({ min: 0, max: 3_000_000, noNaN: true }), (list, origin, radius) => {
      const found: number[] = []
      buildNearestIndex(list).within(origin, radius, (entry) => found.push(entry))
      const expected = list.flatMap((point, entry) => (point && distance(origin, point) <= radius ? [entry] : []))
      expect(found.sort((a, b) => a - b)).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})
