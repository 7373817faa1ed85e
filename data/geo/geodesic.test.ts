import fc from 'fast-check'
import geographiclib from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import { boundingBox, direction, directions, distance, initialBearing, type Point } from './geodesic.ts'

const { WGS84 } = geographiclib.Geodesic
const inverse = (a: Point, b: Point) => {
  const { s12, azi1 } = WGS84.Inverse(a[1], a[0], b[1], b[0])
  return { metres: s12 ?? Number.NaN, azimuth: azi1 ?? Number.NaN }
}

/** In Kyrgyzstan and some hundred kilometres around it. */
const pointHere = fc.tuple(fc.double({ min: 66, max: 84, noNaN: true }), fc.double({ min: 36, max: 46, noNaN: true }))
const pointAnywhere = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
/** A second point up to a few kilometres away: where rounding would show. */
const neighbour = fc.tuple(fc.double({ min: -0.03, max: 0.03, noNaN: true }), fc.double({ min: -0.03, max: 0.03, noNaN: true }))
const near = (a: Point, step: Point): Point => [a[0] + step[0], a[1] + step[1]]

describe('distance', () => {
  it('is 0 between a point and itself, and never negative or NaN', () => {
    for (const point of [
      [74.6, 42.87],
      [0, 0],
      [180, 90],
      [-180, -90],
    ] as const)
      expect(distance(point, point)).toBe(0)
    fc.assert(fc.property(pointAnywhere, pointAnywhere, (a, b) => distance(a, b) >= 0))
  })

  it('does not depend on the longitude at a pole, nor on which side of the 180th meridian a longitude is written', () => {
    expect(distance([0, 90], [123, 90])).toBeLessThan(1e-6)
    expect(distance([180, 10], [-180, 10])).toBeLessThan(1e-6)
    expect(distance([179.9, 10], [-179.9, 10])).toBeCloseTo(distance([0, 10], [0.2, 10]), 3)
  })

  it('agrees with GeographicLib to 0.002 % in and around Kyrgyzstan', () => {
    fc.assert(
      fc.property(pointHere, pointHere, (a, b) => {
        const { metres } = inverse(a, b)
        expect(Math.abs(distance(a, b) - metres)).toBeLessThanOrEqual(metres * 2e-5 + 1e-4)
      }),
      { numRuns: 5000 },
    )
  })

  it('agrees with GeographicLib to 0.002 % between neighbours', () => {
    fc.assert(
      fc.property(pointHere, neighbour, (a, step) => {
        const b = near(a, step)
        const { metres } = inverse(a, b)
        expect(Math.abs(distance(a, b) - metres)).toBeLessThanOrEqual(metres * 2e-5 + 1e-4)
      }),
      { numRuns: 2000 },
    )
  })

  it('agrees with GeographicLib to 0.2 % anywhere, poles and antipodes included', () => {
    const antipodes: [Point, Point][] = [
      [
        [0, 0],
        [180, 0],
      ],
      [
        [74.6, 42.87],
        [-105.4, -42.87],
      ],
      [
        [0, 90],
        [0, -90],
      ],
      [
        [10, 0.5],
        [-170.4, -0.3],
      ],
      [
        [0, 0],
        [179.7, 0.1],
      ],
    ]
    for (const [a, b] of antipodes) expect(Math.abs(distance(a, b) / inverse(a, b).metres - 1)).toBeLessThan(0.002)
    fc.assert(
      fc.property(pointAnywhere, pointAnywhere, (a, b) => {
        const { metres } = inverse(a, b)
        expect(Math.abs(distance(a, b) - metres)).toBeLessThanOrEqual(metres * 0.002 + 1e-4)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('boundingBox', () => {
  it('spans all longitudes where it reaches over a pole or the 180th meridian', () => {
    expect(boundingBox([74, 89.9], 50_000).slice(1)).toEqual([expect.closeTo(89.448, 2), 180, 90])
    expect(boundingBox([179.9, 10], 50_000)[0]).toBe(-180)
    expect(boundingBox([179.9, 10], 50_000)[2]).toBe(180)
  })

  it('holds every point of the circle and is hardly larger', () => {
    fc.assert(
      fc.property(
        pointHere,
        fc.double({ min: 1, max: 1_000_000, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        (centre, radius, azimuth) => {
          const { lat2 = Number.NaN, lon2 = Number.NaN } = WGS84.Direct(centre[1], centre[0], azimuth, radius)
          const [west, south, east, north] = boundingBox(centre, radius)
          expect(lon2).toBeGreaterThanOrEqual(west)
          expect(lon2).toBeLessThanOrEqual(east)
          expect(lat2).toBeGreaterThanOrEqual(south)
          expect(lat2).toBeLessThanOrEqual(north)
          expect(inverse(centre, [centre[0], north]).metres).toBeLessThan(radius * 1.02)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('initialBearing', () => {
  it('agrees with GeographicLib to 0.2° in and around Kyrgyzstan, between neighbours too', () => {
    const off = (a: Point, b: Point) => Math.abs(((initialBearing(a, b) - inverse(a, b).azimuth + 540) % 360) - 180)
    fc.assert(
      fc.property(pointHere, pointHere, neighbour, (a, b, step) => {
        if (distance(a, b) > 10) expect(off(a, b)).toBeLessThan(0.2)
        if (distance(a, near(a, step)) > 10) expect(off(a, near(a, step))).toBeLessThan(0.2)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('direction', () => {
  it('names the eight winds, each at its middle and up to 22° to both sides', () => {
    directions.forEach((wind, index) => {
      for (const aside of [-22, 0, 22]) {
        const { lat2 = Number.NaN, lon2 = Number.NaN } = WGS84.Direct(42.87, 74.6, index * 45 + aside, 5000)
        expect(direction([74.6, 42.87], [lon2, lat2])).toBe(wind)
      }
    })
  })
})
