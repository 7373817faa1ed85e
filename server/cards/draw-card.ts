/** Draws the card that messengers and networks show beside a link: what the page is about, whose site it is, and the hotline. */
import { readFileSync } from 'node:fs'
import { element, escapeXml } from '../pictures/svg.ts'
import { wrapText } from './wrap-text.ts'

/** `kind` and `where` are empty for a page that is not of one provider; `hotline` are the words before its number. */
export interface CardText {
  site: string
  title: string
  kind: string
  where: string
  hotline: string
}

/** What networks ask for, in pixels. */
const cardSize = { width: 1200, height: 630 }

const mark = readFileSync(new URL('mark.svg', import.meta.url), 'utf8').replace(/^<svg[^>]*>|<title>.*<\/title>|<\/svg>\s*$/g, '')
const margin = 80
const widest = cardSize.width - 2 * margin
/** Between these the title stands, with the kind over it and the whereabouts under it. */
const room = { top: 168, bottom: 478 }
const lineHeight = 1.16
const noteSize = 34
const noteHeight = 56
/** The biggest letters in which the whole title fits are taken; in the smallest its end is left out. */
const smallestTitle = 42
const titleSizes = [76, 64, 54, smallestTitle]
const mostLines = 4

function titleLines(title: string, height: number): { size: number; lines: string[] } {
  for (const size of titleSizes) {
    const lines = wrapText(title, widest / size, Number.POSITIVE_INFINITY)
    if (lines.length <= mostLines && lines.length * size * lineHeight <= height) return { size, lines }
  }
  const most = Math.min(mostLines, Math.floor(height / (smallestTitle * lineHeight)))
  return { size: smallestTitle, lines: wrapText(title, widest / smallestTitle, most) }
}

const line = (text: string, y: number, size: number, look: Readonly<Record<string, string | number>> = {}) =>
  element('text', { x: margin, y: Math.round(y), 'font-size': size, ...look }, escapeXml(text))

const bold = { 'font-family': 'Golos Text SemiBold' }
const lake = '#0e5673'

/** An SVG document that names no file and no font but ours. The same input gives the same bytes. */
export function drawCard({ site, title, kind, where, hotline }: CardText): string {
  const notes = [kind, where].filter(Boolean).length
  const { size, lines } = titleLines(title, room.bottom - room.top - notes * noteHeight)
  const height = lines.length * size * lineHeight + notes * noteHeight
  let y = (room.top + room.bottom - height) / 2
  const written: string[] = []
  const write = (text: string, size: number, step: number, look: Parameters<typeof line>[3]) => {
    y += step
    // the foot of the letters stands above the foot of their line
    written.push(line(text, y - 0.28 * step, size, look))
  }
  const note = (text: string, look: Parameters<typeof line>[3]) => {
    for (const part of wrapText(text, widest / noteSize, 1)) write(part, noteSize, noteHeight, look)
  }
  note(kind, { fill: lake })
  for (const text of lines) write(text, size, size * lineHeight, bold)
  note(where, { fill: '#4b5563' })
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...cardSize,
      viewBox: `0 0 ${cardSize.width} ${cardSize.height}`,
      'font-family': 'Golos Text',
      fill: '#1b2430',
    },
    [
      element('path', { d: 'M0 0h1200v630H0z', fill: '#fbfaf7' }),
      element('path', { d: 'M0 510h1200v120H0z', fill: lake }),
      element('g', { transform: 'translate(68 48) scale(3.6)' }, mark),
      element('text', { x: 172, y: 107, 'font-size': 38, ...bold }, escapeXml(site)),
      ...written,
      line(hotline, 583, noteSize, { fill: '#ffffff' }),
      element('text', { x: 1120, y: 592, 'font-size': 62, ...bold, fill: '#ffffff', 'text-anchor': 'end' }, '114'),
    ].join('\n'),
  )
}
