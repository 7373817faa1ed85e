/** Draws how long some round number of kilometres is, in the lower left corner. */
import type { Language } from '@legalmap/data/model/language.ts'
import { formatDistance } from '@legalmap/data/text/numbers.ts'
import type { Frame } from './frame.ts'
import type { Rectangle } from './geometry.ts'
import { element, short } from './svg.ts'

/** The longest of 1, 2, 5, 10, 20, 50 … kilometres that fits into a fifth of the picture. */
function scaleLength({ pixelsPerKilometre, width }: Pick<Frame, 'pixelsPerKilometre' | 'width'>): number {
  const most = width / 5 / pixelsPerKilometre
  const power = 10 ** Math.floor(Math.log10(most))
  return ([5, 2].find((step) => step * power <= most) ?? 1) * power
}

export function drawScaleBar(frame: Frame, language: Language, scale: number): { markup: string; box: Rectangle } {
  const kilometres = scaleLength(frame)
  const [left, bottom, length] = [10, frame.height - 10, kilometres * frame.pixelsPerKilometre]
  const [tick, size] = [5 * scale, 11 * scale]
  const words = {
    x: left + length / 2,
    y: bottom - tick - 2,
    'font-size': size,
    'stroke-width': size / 4,
    'text-anchor': 'middle',
  }
  return {
    markup:
      element('path', { class: 'scale', d: `M${left} ${bottom - tick}v${tick}h${short(length)}v${-tick}` }) +
      element('text', words, formatDistance(kilometres * 1000, language)),
    box: [0, bottom - tick - size * 1.4, left + length + 8, frame.height],
  }
}
