import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { type CardText, drawCard } from './draw-card.ts'
import { drawPng } from './draw-png.ts'

const text: CardText = {
  site: 'Укук картасы',
  title: 'Сезим',
  kind: 'Кризистик борбор',
  where: 'Бишкек',
  hotline: 'Ишеним телефону',
}
const said = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words)

test('a name cannot write markup, name a file or leave the card', () => {
  const svg = drawCard({ ...text, title: '</text><image href="/etc/hostname"/>&\u0000' })
  expect(svg).not.toContain('<image')
  expect(svg).not.toContain('\u0000')
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow()
})

test('a name of any length keeps to four lines between the site’s name and the hotline', () => {
  for (const title of ['Щ'.repeat(400), 'очень длинное название '.repeat(20), 'Юристы']) {
    const svg = drawCard({ ...text, title })
    const lines = [...svg.matchAll(/<text x="80" y="(\d+)"/g)].map(([, y]) => Number(y)).slice(0, -1)
    expect(lines.length - 2).toBeLessThanOrEqual(4)
    expect(Math.min(...lines)).toBeGreaterThan(150)
    expect(Math.max(...lines)).toBeLessThan(500)
  }
})

test('all that is said stands on the card, and nothing else', () => {
  expect(said(drawCard(text))).toEqual(['Укук картасы', 'Кризистик борбор', 'Сезим', 'Бишкек', 'Ишеним телефону', '114'])
  expect(said(drawCard({ ...text, kind: '', where: '' }))).toEqual(['Укук картасы', 'Сезим', 'Ишеним телефону', '114'])
})

test('the picture has the size that networks ask for, and the same text gives the same bytes', () => {
  const png = Buffer.from(drawPng(drawCard(text)))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(png.equals(Buffer.from(drawPng(drawCard(text))))).toBe(true)
})
