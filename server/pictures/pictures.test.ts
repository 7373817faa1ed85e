import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { languages } from '@legalmap/data/model/language.ts'
import { locationPrecisions } from '@legalmap/data/vocabulary/location-precision.ts'
import { describe, expect, test } from 'vitest'
import { readPack } from '../geodata/read-pack.ts'
import { drawLocator } from './draw-locator.ts'
import { drawOverview } from './draw-overview.ts'

const packs = [
  join(import.meta.dirname, '../../data/shipped/geodata'),
  ...(process.env.GEODATA_TEST_DIRS ?? '').split(':').filter((folder) => folder !== ''),
].map(readPack)
const [pack] = packs
if (!pack) throw new Error('the shipped pack is not there')

const kerben = [71.7545, 41.4939] as const
const markers = [{ point: kerben }, { point: kerben }, { point: [74.59, 42.87] as const }]
const overview = (more: Partial<Parameters<typeof drawOverview>[0]> = {}) =>
  drawOverview({ pack, language: 'ky', markers, width: 960, height: 520, ...more })
const locator = (more: Partial<Parameters<typeof drawLocator>[0]> = {}) =>
  drawLocator({ pack, language: 'ky', point: kerben, precision: 'settlement', width: 640, height: 360, ...more })
const circlesOf = (svg: string) =>
  [...svg.matchAll(/<circle class="area"[^>]* r="([\d.]+)"/g)].map(([, radius]) => Number(radius))

describe('a locator is honest about what is known', () => {
  test.each(locationPrecisions.filter((precision) => precision !== 'building'))(
    '%s: a hatched circle and no pin',
    (precision) => {
      const svg = locator({ precision })
      expect(circlesOf(svg)).toHaveLength(1)
      expect(svg).toContain('id="hatch"')
      expect(svg).not.toContain('class="marker"')
    },
  )
  test('a building: a pin and no circle', () => {
    const svg = locator({ precision: 'building' })
    expect(circlesOf(svg)).toEqual([])
    expect(svg.match(/class="marker"/g)).toHaveLength(1)
  })
  test('the circle of a district is wider on the earth than that of a town', () => {
    const [town = 0] = circlesOf(locator({ precision: 'settlement' }))
    const [district = 0] = circlesOf(locator({ precision: 'district' }))
    expect((town * 60) / 640).toBeCloseTo(4, 1)
    expect((district * 120) / 640).toBeCloseTo(20, 1)
  })
  test('the circle of a village beside a bigger town has the name of the village, and the town keeps its own', () => {
    const svg = locator({ point: [72.73965, 41.05178], language: 'en' })
    expect(svg).toMatch(/class="bold"[^>]*>Sovetskoye</)
    expect(svg).toMatch(/<text (?!class="bold")[^>]*>Bazar-Korgon</)
  })
  test('it names its town, the sources and the scale', () => {
    const svg = locator({ language: 'ru' })
    for (const text of ['Кербен', 'OpenStreetMap', '10\u00a0км']) expect(svg).toContain(text)
  })
})

describe('the overview', () => {
  test('counts every marker, and says so on narrow screens too', () => {
    const svg = overview()
    const [wide = '', narrow = ''] = svg.split('<g class="narrow">')
    for (const part of [wide, narrow]) {
      expect(part.match(/class="marker"/g)).toHaveLength(2)
      expect(part).toMatch(/class="count"[^>]*>2</)
    }
  })
  test('of nothing is the country alone', () => expect(overview({ markers: [] })).not.toContain('class="marker"'))
  test.each([
    ['ky', 'Бишкек', 'ЧҮЙ ОБЛУСУ'],
    ['ru', 'Иссык-Куль', 'ОБЛАСТЬ', 'КИТАЙ'],
    ['en', 'Bishkek', 'NARYN REGION'],
  ] as const)('in %s names are in that language', (language, ...names) => {
    for (const name of names) expect(overview({ language })).toContain(name)
  })
})

const reaches = (svg: string) =>
  svg
    .replace('xmlns="http://www.w3.org/2000/svg"', '')
    .match(/<script|<image|<use|<foreignObject|\son\w+=|href|@import|https?:|url\((?!#)/g)

describe.each(packs)('every picture, with the pack $manifest.pack,', (each) => {
  const pictures = languages.flatMap((language) => [
    { name: `overview ${language}`, most: 25_000, draw: () => overview({ pack: each, language }) },
    ...locationPrecisions.map((precision) => ({
      name: `${precision} ${language}`,
      most: 12_000,
      draw: () => locator({ pack: each, language, precision }),
    })),
  ])
  test.each(pictures)('$name reaches nothing outside itself, is the same each time and small', ({ draw, most }) => {
    const svg = draw()
    expect(reaches(svg)).toBeNull()
    expect(svg).toBe(draw())
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(most)
  })
})

test('markup in the attribution stays text', () => {
  const attribution = '<script>alert(1)</script> & "us"'
  for (const svg of [overview({ pack: { ...pack, attribution } }), locator({ pack: { ...pack, attribution } })]) {
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
  }
})

test('the heights of the neighbours are not shown, so that the country stands out', () => {
  for (const svg of [overview(), locator()]) {
    const [before = '', after = ''] = svg.split('<g clip-path="url(#country)">')
    expect(before).toContain('<clipPath id="country">')
    expect(before).not.toContain('class="relief"')
    expect(after).toContain('class="relief"')
  }
})

test('where a pack has no deep tiles the picture is drawn from the tiles above, everything in its place', () => {
  const shallow = { ...pack, tile: (z: number, x: number, y: number) => (z > 7 ? null : pack.tile(z, x, y)) }
  const spotOf = (svg: string) => /x="([\d.]+)" y="([\d.]+)"[^>]*>Ala-Buka</.exec(svg)?.slice(1).map(Number) ?? []
  const [deep, flat] = [locator({ language: 'en' }), locator({ language: 'en', pack: shallow })]
  expect(flat).toContain('class="land"')
  const [[x = 0, y = 0], [flatX = 0, flatY = 0]] = [spotOf(deep), spotOf(flat)]
  expect(x).toBeGreaterThan(0)
  expect(Math.hypot(x - flatX, y - flatY)).toBeLessThan(1)
})

test('a pack without tiles, and a point far from the country, still give a picture', () => {
  expect(overview({ pack: { ...pack, tile: () => null } })).toMatch(/^<svg .*<\/svg>$/s)
  expect(locator({ point: [-150, -60] })).toMatch(/^<svg .*<\/svg>$/s)
})
