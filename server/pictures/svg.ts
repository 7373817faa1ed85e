/** Writes SVG: escaped text, elements, and paths in as few letters as they need. */
import type { Spot } from './frame.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text or an attribute's value; control characters and halves of characters, which XML cannot hold, are left out. */
export const escapeXml = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').replace(/[&<>"']/g, (letter) => entities[letter] ?? '')

/** A number with at most one decimal, without the zero before the point. */
export const short = (value: number): string =>
  String(Math.round(value * 10) / 10)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0')

type Attributes = Readonly<Record<string, string | number | undefined>>

/** `content` is markup already: escape what comes from the register or the pack. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`],
  )
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

/** Two numbers given in tenths; a minus needs no space before it. */
function pair(x: number, y: number): string {
  const second = short(y / 10)
  return `${short(x / 10)}${second.startsWith('-') ? '' : ' '}${second}`
}

/** Path data in tenths of a pixel, relative, so that rounding does not add up. */
export function pathData(parts: readonly (readonly Spot[])[], closed: boolean): string {
  let written = ''
  for (const part of parts) {
    let at: Spot | null = null
    let [start, steps] = ['', '']
    for (const [x, y] of part) {
      const next: Spot = [Math.round(x * 10), Math.round(y * 10)]
      if (!at) start = `M${pair(...next)}`
      else if (next[0] !== at[0] || next[1] !== at[1]) {
        const step = pair(next[0] - at[0], next[1] - at[1])
        steps += steps && !step.startsWith('-') ? ` ${step}` : step
      }
      at = next
    }
    if (steps) written += `${start}l${steps}${closed ? 'z' : ''}`
  }
  return written
}
