/** Draws the land, the lakes and rivers and the borders of a picture, from the ground up. */
import type { Frame, Spot } from './frame.ts'
import { clipLine, clipRing, joinLines, type Rectangle, thinLine } from './geometry.ts'
import type { Basemap, Shape } from './read-basemap.ts'
import { element, pathData } from './svg.ts'

/** `tolerance` is how many pixels a line may stray; `rivers` the smallest class of river; `relief` the bands, by their lower edge in metres. */
export interface Detail {
  tolerance: number
  rivers: number
  relief: { from: readonly number[]; opacity: number }
}

/** Specks smaller than this many square pixels are left out. */
const speck = 3

function ringArea(ring: readonly Spot[]): number {
  let twice = 0
  let before = ring.at(-1)
  for (const spot of ring) {
    if (before) twice += before[0] * spot[1] - spot[0] * before[1]
    before = spot
  }
  return Math.abs(twice) / 2
}

export function drawBasemap(basemap: Basemap, { width, height }: Frame, { tolerance, rivers, relief }: Detail): string {
  const margin = 6
  const edge: Rectangle = [-margin, -margin, width + margin, height + margin]
  const areaOf = (shapes: readonly Shape[]) => {
    const rings = shapes
      .flatMap(({ parts }) => parts.map((ring) => clipRing(ring, edge)))
      .filter((ring) => ring.length > 2 && ringArea(ring) >= speck)
    return pathData(rings, true)
  }
  const areas = (shapes: readonly Shape[], attributes: Record<string, string | number>) => {
    const data = areaOf(shapes)
    return data && element('path', { ...attributes, d: data })
  }
  const linesOf = (shapes: readonly Shape[]) => {
    const inside = shapes.flatMap(({ parts }) => parts.flatMap((line) => clipLine(line, edge)))
    return pathData(
      joinLines(inside).map((line) => thinLine(line, tolerance)),
      false,
    )
  }
  const line = (name: string, data: string, width?: number) =>
    data && element('path', { class: `line ${name}`, 'stroke-width': width, d: data })
  const border = (level: number) => linesOf(basemap('boundary').filter(({ properties }) => properties.lv === level))
  const riversOf = (size: number) =>
    size > rivers ? '' : linesOf(basemap('river').filter(({ properties }) => properties.r === size))
  const country = border(0)
  const land = areaOf(basemap('kg'))
  // bands are nested: each lies on the ones below it
  const heights = relief.from.map((from) => {
    const band = basemap('relief').filter(({ properties }) => properties.e === from)
    return areas(band, { class: 'relief', opacity: String(relief.opacity) })
  })
  return [
    element('rect', { class: 'outside', width, height }),
    land && element('path', { class: 'land', d: land }),
    // the neighbours stay flat, so that the country stands out; said twice rather than referred to: it compresses to nothing
    land && element('clipPath', { id: 'country' }, element('path', { d: land })),
    land && element('g', { 'clip-path': 'url(#country)' }, heights.join('') + areas(basemap('glacier'), { class: 'snow' })),
    line('neighbour', linesOf(basemap('nbline')), 1),
    line('river', riversOf(3), 0.8),
    line('river', riversOf(2), 1.1),
    line('river', riversOf(1), 1.6),
    areas(basemap('water'), { class: 'water' }),
    line('district', border(2)),
    line('oblast', border(1)),
    line('glow', country),
    line('country', country),
  ].join('')
}
