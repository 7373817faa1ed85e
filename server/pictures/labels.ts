/** Finds room for the names in a picture: the important first, none over another, over a marker or over the edge. */
import type { Spot } from './frame.ts'
import type { Rectangle } from './geometry.ts'
import { element, escapeXml, short } from './svg.ts'

export type Side = 'right' | 'left' | 'above' | 'below' | 'centre'

/** `gap` is the room left around the spot, `dot` the radius of a dot that is drawn with the name, `rotation` degrees clockwise. */
export interface Label {
  text: string
  spot: Spot
  size: number
  look: string
  sides: readonly Side[]
  gap: number
  dot?: number
  upperCase?: boolean
  rotation?: number
}

/** How wide a letter is, in sizes: the fonts are not known, so these are on the wide side. */
const letterWidths = { plain: 0.66, bold: 0.74, capital: 0.92 }
const lineHeight = 1.15
const longLine = 14

/** Two lines for a long name, cut where they come out most alike. */
function breakLines(text: string): readonly string[] {
  if (text.length < longLine) return [text]
  const longer = (gap: number) => Math.max(gap, text.length - gap)
  const [best] = [...text.matchAll(/ /g)].map(({ index }) => index).sort((one, other) => longer(one) - longer(other))
  return best === undefined ? [text] : [text.slice(0, best), text.slice(best + 1)]
}

/** `x` and `top` are where the writing begins, ends or has its middle, as `anchor` says. */
interface Placed {
  box: Rectangle
  x: number
  top: number
  anchor: 'start' | 'middle' | 'end'
}

function place({ spot: [x, y], gap, rotation = 0 }: Label, side: Side, width: number, height: number): Placed {
  if (side === 'right' || side === 'left') {
    const left = side === 'right' ? x + gap : x - gap - width
    const top = y - height / 2
    const box: Rectangle = [left, top, left + width, top + height]
    return side === 'right' ? { box, x: left, top, anchor: 'start' } : { box, x: left + width, top, anchor: 'end' }
  }
  const top = side === 'centre' ? y - height / 2 : side === 'above' ? y - gap - height : y + gap
  const angle = (Math.abs(rotation) * Math.PI) / 180
  const across = width * Math.cos(angle) + height * Math.sin(angle)
  const down = width * Math.sin(angle) + height * Math.cos(angle)
  const middle = top + height / 2
  return { box: [x - across / 2, middle - down / 2, x + across / 2, middle + down / 2], x, top, anchor: 'middle' }
}

const overlap = (a: Rectangle, b: Rectangle) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
const around = ([x, y]: Spot, radius: number): Rectangle => [x - radius, y - radius, x + radius, y + radius]

function write(
  { size, look, rotation, spot, dot, upperCase }: Label,
  { x, top, anchor }: Placed,
  lines: readonly string[],
): string {
  const name = element(
    'text',
    {
      class: look || undefined,
      x,
      y: top + size * 0.95,
      'font-size': size,
      'stroke-width': size / 5,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'letter-spacing': upperCase ? size / 10 : undefined,
      transform: rotation ? `rotate(${short(rotation)} ${short(spot[0])} ${short(spot[1])})` : undefined,
    },
    lines.length === 1
      ? escapeXml(lines.join())
      : lines
          .map((line, index) => element('tspan', { x, dy: index === 0 ? undefined : size * lineHeight }, escapeXml(line)))
          .join(''),
  )
  return dot ? element('circle', { class: 'dot', cx: spot[0], cy: spot[1], r: dot, 'stroke-width': dot / 2 }) + name : name
}

/** The labels that found room, as markup, in the given order of importance; `taken` is where none may lie. */
export function drawLabels(labels: readonly Label[], taken: readonly Rectangle[], width: number, height: number): string {
  const occupied = [...taken]
  const isFree = (box: Rectangle) => !occupied.some((other) => overlap(box, other))
  const isInside = ([left, top, right, bottom]: Rectangle) => left >= 4 && top >= 4 && right <= width - 4 && bottom <= height - 4
  return labels
    .map((label) => {
      const { size, upperCase, look, dot, spot } = label
      const text = upperCase ? label.text.toUpperCase() : label.text
      const lines = label.rotation ? [text] : breakLines(text)
      const letterWidth = letterWidths[upperCase ? 'capital' : look.includes('bold') ? 'bold' : 'plain']
      const dotBox = dot ? around(spot, dot) : null
      if (dotBox && !(isInside(dotBox) && isFree(dotBox))) return ''
      for (const side of label.sides) {
        const longest = Math.max(...lines.map((line) => line.length))
        const placed = place(label, side, longest * letterWidth * size, lines.length * lineHeight * size)
        if (!isInside(placed.box) || !isFree(placed.box)) continue
        occupied.push(placed.box, ...(dotBox ? [dotBox] : []))
        return write(label, placed, lines)
      }
      return ''
    })
    .join('')
}
