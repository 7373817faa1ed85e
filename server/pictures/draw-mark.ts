/** Draws where a provider is: a pin for a known building, a hatched circle for what is only known to its town or district. */
import type { Spot } from './frame.ts'
import { element } from './svg.ts'

const drop = 'M0 0C-8.5-9.5-14-15.5-14-24a14 14 0 0 1 28 0c0 8.5-5.5 14.5-14 24Z'
const hatch =
  '<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v7"/></pattern></defs>'

/** `radius` in pixels; 0 for a building. */
export function drawMark([x, y]: Spot, radius: number): string {
  if (radius > 0) return hatch + element('circle', { class: 'area', cx: x, cy: y, r: radius })
  const pin =
    element('path', { class: 'marker', d: drop, 'stroke-width': 3 }) + element('circle', { class: 'eye', cx: 0, cy: -24, r: 5 })
  return element('g', { transform: `translate(${x} ${y})` }, pin)
}
