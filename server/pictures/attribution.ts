/** The line that names the sources of a picture, in its lower right corner. */
import type { Rectangle } from './geometry.ts'
import { element, escapeXml } from './svg.ts'

const letterWidth = 0.52

/** As many lines as the room asks for, and the box that they take. */
export function drawAttribution(
  text: string,
  { width, height, size, room }: { width: number; height: number; size: number; room: number },
): { markup: string; box: Rectangle } {
  const lines: string[] = []
  for (const part of text ? text.split(' · ') : []) {
    const longer = lines.length > 0 ? `${lines.at(-1)} · ${part}` : part
    if (lines.length > 0 && longer.length * letterWidth * size <= room) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  const lineHeight = size * 1.2
  const markup = lines
    .map((line, index) =>
      element(
        'text',
        {
          x: width - 6,
          y: height - 6 - (lines.length - 1 - index) * lineHeight,
          'font-size': size,
          'stroke-width': size / 4,
          'text-anchor': 'end',
        },
        escapeXml(line),
      ),
    )
    .join('')
  const longest = Math.max(0, ...lines.map((line) => line.length)) * letterWidth * size
  return { markup, box: [width - 6 - longest, height - 8 - lines.length * lineHeight, width, height] }
}
