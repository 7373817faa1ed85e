/** Draws the still map of the whole country: where help is known, for whom the moving map cannot show. */
import type { Point } from '@legalmap/data/geo/position.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import type { GeodataPack } from '../geodata/read-pack.ts'
import { drawAttribution } from './attribution.ts'
import { drawBasemap } from './draw-basemap.ts'
import { type Frame, frameAround, project, type Spot } from './frame.ts'
import type { Rectangle } from './geometry.ts'
import { type Group, groupMarkers } from './group-markers.ts'
import { drawLabels, type Label } from './labels.ts'
import { styleSheet } from './look.ts'
import { type Name, otherNames, placeNames } from './names.ts'
import { type Basemap, readBasemap } from './read-basemap.ts'
import { element } from './svg.ts'

export interface OverviewOptions {
  pack: Pick<GeodataPack, 'tile' | 'minZoom' | 'maxZoom' | 'bounds' | 'attribution'>
  language: Language
  markers: readonly { point: Point }[]
  width: number
  height: number
  /** The least places to name at every size, by their rank in the basemap; bigger towns, and on a phone cities, where it is not given. */
  least_rank?: number
}

interface Circle extends Group {
  radius: number
}

function drawCircle({ spot: [x, y], count, radius }: Circle, scale: number): string {
  const circle = element('circle', { class: 'marker', cx: x, cy: y, r: radius, 'stroke-width': 2 * scale })
  if (count === 1) return circle
  const size = 13 * scale
  return (
    circle + element('text', { class: 'count', x, y: y + size * 0.36, 'font-size': size, 'text-anchor': 'middle' }, String(count))
  )
}

function overviewLabels(
  basemap: Basemap,
  { language, least_rank }: Pick<OverviewOptions, 'language' | 'least_rank'>,
  circles: readonly Circle[],
  scale: number,
): readonly Label[] {
  const named = new Set<Circle>()
  const town = ({ text, spot, rank }: Name): readonly Label[] => {
    const circle = circles.find(({ spot: [x, y], radius }) => Math.hypot(spot[0] - x, spot[1] - y) < radius)
    if (circle && named.has(circle)) return []
    if (circle) named.add(circle)
    const label: Label = {
      text,
      spot: circle?.spot ?? spot,
      size: ([17, 15][rank - 1] ?? 13) * scale,
      look: rank <= 2 ? 'bold' : '',
      sides: ['right', 'left', 'above', 'below'],
      gap: (circle ? circle.radius : 3 * scale) + 4 * scale,
      ...(circle ? {} : { dot: 3 * scale }),
    }
    return [label]
  }
  const towns = placeNames(basemap, language)
  const lakes = otherNames(basemap, 'lake', language).filter(({ rank }) => rank === 1)
  return [
    ...towns.filter(({ rank }) => rank <= 2).flatMap(town),
    ...lakes.map(
      ({ text, spot }): Label => ({
        text,
        spot,
        size: 14 * scale,
        look: 'lakename',
        sides: ['centre', 'below'],
        gap: 4,
      }),
    ),
    // on a phone there is no room for more
    ...(scale > 1 ? [] : ['region', 'country'].flatMap((kind) => otherNames(basemap, kind, language))).map(
      ({ text, spot }): Label => ({
        text,
        spot,
        size: 12,
        look: 'quiet bold',
        upperCase: true,
        sides: ['centre', 'below', 'above'],
        gap: 10,
      }),
    ),
    ...(scale > 1 && !least_rank ? [] : towns.filter(({ rank }) => rank > 2 && rank <= (least_rank ?? 3))).flatMap(town),
  ]
}

/** What is written on the picture with letters `scale` times as big. */
function drawWriting(basemap: Basemap, frame: Frame, spots: readonly Spot[], options: OverviewOptions, scale: number): string {
  const { pack } = options
  const { width, height } = frame
  const circles = groupMarkers(spots, 24 * scale).map(
    (group): Circle => ({ ...group, radius: (group.count === 1 ? 7 : 10 + Math.min(7, Math.sqrt(group.count))) * scale }),
  )
  const attribution = drawAttribution(pack.attribution, { width, height, size: 10 * scale, room: width * 0.65 })
  const taken = circles.map(({ spot: [x, y], radius }): Rectangle => [x - radius, y - radius, x + radius, y + radius])
  return [
    ...circles.map((circle) => drawCircle(circle, scale)),
    drawLabels(overviewLabels(basemap, options, circles, scale), [attribution.box, ...taken], width, height),
    attribution.markup,
  ].join('')
}

/** An SVG document without scripts and without references to anything outside itself. The same input gives the same bytes. */
export function drawOverview(options: OverviewOptions): string {
  const { pack, language, markers, width, height } = options
  const frame = frameAround(pack.bounds, width, height)
  const tolerance = 0.45
  const basemap = readBasemap(pack, frame, tolerance)
  const spots = markers.map(({ point }) => project(frame, point))
  const writing = (name: string, scale: number) =>
    element('g', { class: name }, drawWriting(basemap, frame, spots, options, scale))
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': language, width, height, viewBox: `0 0 ${width} ${height}` },
    styleSheet +
      drawBasemap(basemap, frame, { tolerance, rivers: 1, relief: { from: [1400, 2200, 3000, 3800], opacity: 0.1 } }) +
      writing('wide', 1) +
      writing('narrow', 2),
  )
}
