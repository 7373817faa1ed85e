/** The frame of a picture: which part of the earth it shows, in web Mercator, and where a coordinate falls in it. */
import type { Box } from '@legalmap/data/geo/country-bounds.ts'
import type { Point } from '@legalmap/data/geo/position.ts'

/** Pixels from the picture's upper left corner. */
export type Spot = readonly [x: number, y: number]

/** `left`, `top` and `scale` place the picture in a world that is one unit wide: a pixel is `1 / scale`. */
export interface Frame {
  width: number
  height: number
  left: number
  top: number
  scale: number
  /** In the middle of the picture. */
  pixelsPerKilometre: number
}

/** The equator of the sphere that web Mercator is drawn on (radius 6,378.137 km). */
const equatorInKilometres = 40_075.017
const mercatorX = (longitude: number) => longitude / 360 + 0.5
const mercatorY = (latitude: number) => 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)

function makeFrame(middle: Spot, scale: number, width: number, height: number): Frame {
  const latitude = Math.atan(Math.sinh((0.5 - middle[1]) * 2 * Math.PI))
  return {
    width,
    height,
    left: middle[0] - width / 2 / scale,
    top: middle[1] - height / 2 / scale,
    scale,
    pixelsPerKilometre: scale / (equatorInKilometres * Math.cos(latitude)),
  }
}

/** The closest frame of this size that holds the whole box. */
export function frameAround([west, south, east, north]: Box, width: number, height: number): Frame {
  const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)]
  return makeFrame(
    [(left + right) / 2, (top + bottom) / 2],
    Math.min(width / (right - left), height / (bottom - top)),
    width,
    height,
  )
}

/** The frame of this size that is so many kilometres wide, around a point. */
export function frameAcross(point: Point, kilometres: number, width: number, height: number): Frame {
  const scale = (width / kilometres) * equatorInKilometres * Math.cos((point[1] * Math.PI) / 180)
  return makeFrame([mercatorX(point[0]), mercatorY(point[1])], scale, width, height)
}

export const project = (frame: Frame, [longitude, latitude]: Point): Spot => [
  (mercatorX(longitude) - frame.left) * frame.scale,
  (mercatorY(latitude) - frame.top) * frame.scale,
]
