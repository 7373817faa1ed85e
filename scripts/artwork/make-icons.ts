/** Draws the icon files of the site from `web/public/icon.svg`. */
import { readFileSync } from 'node:fs'
import { drawPng } from '@legalmap/server/cards/draw-png.ts'

/** Side in pixels by file; those with a ground are shown by systems that put no ground of their own. */
const sizes = { 'icon-32.png': 32, 'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 } as const

/** The mark without its own ground, as a home screen would cut it: on paper, with the room that a mask takes. */
const onGround = (svg: string) =>
  svg.replace(/viewBox="[^"]+">/, 'viewBox="-5 -5 34 34"><path d="M-5-5h34v34H-5z" fill="#fbfaf7"/>')

/** Files by their path in the project. */
export function makeIcons(project: string): Map<string, Uint8Array> {
  const svg = readFileSync(`${project}web/public/icon.svg`, 'utf8')
  const icons = Object.entries(sizes).map(
    ([name, side]) => [`web/public/${name}`, drawPng(side > 32 ? onGround(svg) : svg, side)] as const,
  )
  // the server draws it on cards
  return new Map([...icons, ['server/cards/mark.svg', Buffer.from(svg)]])
}
