/** Draws the still map of one provider's surroundings. */
import type { Point } from '@legalmap/data/geo/position.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import type { LocationPrecision } from '@legalmap/data/vocabulary/location-precision.ts'
import type { GeodataPack } from '../geodata/read-pack.ts'
import { drawAttribution } from './attribution.ts'
import { drawBasemap } from './draw-basemap.ts'
import { drawMark } from './draw-mark.ts'
import { type Frame, frameAcross, type Spot } from './frame.ts'
import type { Rectangle } from './geometry.ts'
import { drawLabels, type Label } from './labels.ts'
import { styleSheet } from './look.ts'
import { type Name, otherNames, placeNames } from './names.ts'
import { type Basemap, readBasemap } from './read-basemap.ts'
import { drawScaleBar } from './scale-bar.ts'
import { element } from './svg.ts'

export interface LocatorOptions {
  pack: Pick<GeodataPack, 'tile' | 'minZoom' | 'maxZoom' | 'attribution'>
  language: Language
  point: Point
  precision: LocationPrecision
  width: number
  height: number
}

/** How many kilometres the picture is wide, and the radius of the circle in which the place is: 0 for a pin. */
const surroundings: Record<LocationPrecision, { across: number; radius: number }> = {
  building: { across: 60, radius: 0 },
  settlement: { across: 60, radius: 4 },
  district: { across: 120, radius: 20 },
  oblast: { across: 320, radius: 60 },
  none: { across: 320, radius: 60 },
}
/** A settlement this near, in kilometres, is the one that the provider is in: the very one at the point, else the biggest. */
const sameTown = 3
const samePoint = 0.5

const aroundTheSpot = ['right', 'left', 'below', 'above'] as const
const sizesByRank = [17, 16, 15, 14, 13] as const

interface Places {
  town: Name | undefined
  others: readonly Name[]
}

/** In the circle of a settlement only bigger places are named besides it: they tell where it is. */
function sortPlaces(places: readonly Name[], precision: LocationPrecision, frame: Frame): Places {
  const { radius } = surroundings[precision]
  const fromMiddle = ({ spot: [x, y] }: Name) => Math.hypot(x - frame.width / 2, y - frame.height / 2) / frame.pixelsPerKilometre
  const [town] = places
    .filter((name) => fromMiddle(name) < sameTown)
    .sort(
      (one, other) =>
        Number(fromMiddle(one) > samePoint) - Number(fromMiddle(other) > samePoint) ||
        one.rank - other.rank ||
        fromMiddle(one) - fromMiddle(other),
    )
  const isNamed = (name: Name) => precision !== 'settlement' || fromMiddle(name) > radius || name.rank < (town?.rank ?? 0)
  return { town, others: places.filter((name) => name !== town && isNamed(name)) }
}

function placeLabels({ town, others }: Places, precision: LocationPrecision, frame: Frame, scale: number): readonly Label[] {
  const radius = surroundings[precision].radius * frame.pixelsPerKilometre
  const ofTown = precision === 'building' || precision === 'settlement'
  const most = scale > 1 ? 12 : 26
  return [...(town ? [town] : []), ...others.slice(0, most)].map((name): Label => {
    const common = { text: name.text, sides: aroundTheSpot, look: name === town || name.rank <= 2 ? 'bold' : '' }
    const size = (name === town ? 17 : (sizesByRank[name.rank - 1] ?? 12)) * scale
    return name === town && ofTown
      ? { ...common, size, spot: [frame.width / 2, frame.height / 2], gap: Math.max(radius, 14) + 6 }
      : { ...common, size, spot: name.spot, gap: 7 * scale, dot: (name.rank <= 2 ? 3.5 : 2.5) * scale }
  })
}

function otherLabels(basemap: Basemap, language: Language, scale: number): readonly Label[] {
  const quiet = { size: 12 * scale, look: 'quiet bold', upperCase: true, sides: ['centre', 'below', 'above'], gap: 10 } as const
  const water = { size: 13 * scale, look: 'lakename' }
  return [
    ...['region', 'country']
      .flatMap((kind) => otherNames(basemap, kind, language))
      .map(({ text, spot }) => ({ text, spot, ...quiet })),
    ...otherNames(basemap, 'river', language).map(
      ({ text, spot, rotation }): Label => ({ text, spot, rotation, ...water, sides: ['above'], gap: 4 }),
    ),
  ]
}

/** A big lake has its name within, a small one beside it. */
const lakeLabels = (basemap: Basemap, language: Language, scale: number): readonly Label[] =>
  otherNames(basemap, 'lake', language).map(({ text, spot, rank }) => ({
    text,
    spot,
    size: 13 * scale,
    look: 'lakename',
    sides: rank === 1 ? ['centre'] : ['below', 'above'],
    gap: 14,
  }))

function drawWriting(basemap: Basemap, frame: Frame, options: LocatorOptions, scale: number): string {
  const { language, precision, pack } = options
  const { width, height } = frame
  const [x, y]: Spot = [width / 2, height / 2]
  const scaleBar = drawScaleBar(frame, language, scale)
  const attribution = drawAttribution(pack.attribution, { width, height, size: 9 * scale, room: width - scaleBar.box[2] - 12 })
  const radius = surroundings[precision].radius * frame.pixelsPerKilometre
  const mark: Rectangle[] = radius === 0 ? [[x - 16, y - 42, x + 16, y + 4]] : []
  const isInPicture = ({ spot }: Name) => spot[0] > 0 && spot[1] > 0 && spot[0] < width && spot[1] < height
  const places = sortPlaces(placeNames(basemap, language).filter(isInPicture), precision, frame)
  const isInCircle = ({ spot }: Name) => Math.hypot(spot[0] - x, spot[1] - y) <= radius
  // names of other places may stand in a district's circle, not in a town's, unless one of them lies in it
  if (precision === 'settlement' && !places.others.some(isInCircle)) mark.push([x - radius, y - radius, x + radius, y + radius])
  const labels = [
    ...placeLabels(places, precision, frame, scale),
    ...lakeLabels(basemap, language, scale),
    ...otherLabels(basemap, language, scale),
  ]
  const written = drawLabels(labels, [...mark, scaleBar.box, attribution.box], width, height)
  return written + scaleBar.markup + attribution.markup
}

/** An SVG document without scripts and without references to anything outside itself. The same input gives the same bytes. */
export function drawLocator(options: LocatorOptions): string {
  const { pack, language, point, precision, width, height } = options
  const { across, radius } = surroundings[precision]
  const frame = frameAcross(point, across, width, height)
  const tolerance = 0.4
  const basemap = readBasemap(pack, frame, tolerance)
  const writing = (name: string, scale: number) => element('g', { class: name }, drawWriting(basemap, frame, options, scale))
  // the heights are from a grid of 9 km: so near they may only be felt
  const relief = { from: [1000, 1400, 1800, 2200, 2600, 3000, 3400, 3800, 4200], opacity: 0.05 }
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': language, width, height, viewBox: `0 0 ${width} ${height}` },
    styleSheet +
      drawBasemap(basemap, frame, { tolerance, rivers: 3, relief }) +
      drawMark([width / 2, height / 2], radius * frame.pixelsPerKilometre) +
      writing('wide', 1) +
      writing('narrow', 1.7),
  )
}
