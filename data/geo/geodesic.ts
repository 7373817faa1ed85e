/** Geodesy: distances, bearings and boxes on the WGS 84 ellipsoid, points as `[longitude, latitude]` in degrees. */

/** `[longitude, latitude]`, degrees, WGS 84. */
export type Point = readonly [number, number]

export const equatorialRadius = 6_378_137
export const flattening = 1 / 298.257223563
/** The smallest radius of curvature anywhere (along the meridian, at the equator), metres: boxes made with it are never too small. */
const smallestRadius = equatorialRadius * (1 - flattening) ** 2
const degree = Math.PI / 180

export const reducedLatitude = (latitude: number) => Math.atan((1 - flattening) * Math.tan(latitude * degree))
const squaredSine = (angle: number) => Math.sin(angle) ** 2

/**
 * Metres between two points by Lambert's formula: first order in the flattening, on reduced latitudes. Against GeographicLib it is
 * off by less than 0.002 % within and around Kyrgyzstan and by less than 0.2 % anywhere, antipodes included. Coordinates that are
 * not finite or out of range are the caller's to refuse: the answer is then meaningless, often NaN.
 */
export function distance(a: Point, b: Point): number {
  const from = reducedLatitude(a[1])
  const to = reducedLatitude(b[1])
  const half = (to - from) / 2
  const middle = (to + from) / 2
  const nearness = Math.min(1, squaredSine(half) + Math.cos(from) * Math.cos(to) * squaredSine(((b[0] - a[0]) * degree) / 2))
  if (nearness === 0) return 0
  const angle = 2 * Math.asin(Math.sqrt(nearness))
  const across = nearness < 1 ? (squaredSine(middle) * Math.cos(half) ** 2) / (1 - nearness) : 0
  const along = (Math.cos(middle) ** 2 * squaredSine(half)) / nearness
  const correction = (angle - Math.sin(angle)) * across + (angle + Math.sin(angle)) * along
  return equatorialRadius * (angle - (flattening / 2) * correction)
}

/**
 * `[west, south, east, north]` in degrees holding every point within `radius` metres of the centre, with a margin below 2 %.
 * A box that would reach over a pole or the 180th meridian spans all longitudes.
 */
export function boundingBox(centre: Point, radius: number): readonly [number, number, number, number] {
  const reach = radius / smallestRadius
  const south = Math.max(-90, centre[1] - reach / degree)
  const north = Math.min(90, centre[1] + reach / degree)
  const sine = Math.sin(reach) / Math.cos(centre[1] * degree)
  const sideways = south > -90 && north < 90 && sine < 1 ? Math.asin(sine) / degree : 180
  const west = centre[0] - sideways
  const east = centre[0] + sideways
  return west < -180 || east > 180 ? [-180, south, 180, north] : [west, south, east, north]
}

/** The direction in which the shortest way from `a` to `b` starts: degrees from north, clockwise, 0 ≤ x < 360; within 0.2° here. */
export function initialBearing(a: Point, b: Point): number {
  const from = reducedLatitude(a[1])
  const to = reducedLatitude(b[1])
  const turn = (b[0] - a[0]) * degree
  const east = Math.sin(turn) * Math.cos(to)
  // written with the difference of latitudes: the usual form loses all digits between neighbouring points
  const north = Math.sin(to - from) + 2 * Math.sin(from) * Math.cos(to) * squaredSine(turn / 2)
  return (Math.atan2(east, north) / degree + 360) % 360
}

export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Direction = (typeof directions)[number]

/** The eighth of the compass in which `b` lies, seen from `a`; of one and the same point it says `n`, so ask only of two. */
export function direction(a: Point, b: Point): Direction {
  return directions[Math.round(initialBearing(a, b) / 45) % 8] ?? 'n'
}
