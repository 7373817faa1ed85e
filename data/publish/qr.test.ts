import readQr from 'jsqr'
import { expect, test } from 'vitest'
import { qrModules, qrSvg, quietZone } from './qr.ts'

/** Draws dark modules as black squares of a few pixels on white, with the quiet zone, as RGBA. */
function draw(modules: readonly (readonly boolean[])[], scale = 4) {
  const width = (modules.length + 2 * quietZone) * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const dark = modules[Math.floor(y / scale) - quietZone]?.[Math.floor(x / scale) - quietZone]
      if (dark) pixels.set([0, 0, 0], (y * width + x) * 4)
    }
  return { pixels, width }
}

const read = (modules: readonly (readonly boolean[])[]) => {
  const { pixels, width } = draw(modules)
  return readQr.default(pixels, width, width)?.data
}

/** The modules that the path of an SVG of ours covers. */
function modulesOf(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) - 2 * quietZone
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false))
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    modules[Number(y) - quietZone]?.fill(true, Number(x) - quietZone, Number(x) - quietZone + Number(length))
  return modules
}

const addresses = [
  'https://map.example/ky/providers/flac-kerben',
  'https://map.example/en?unit=issyk-kul-district',
  `https://a-rather-long-name-of-a-site.example/ru/providers/${'a'.repeat(100)}`,
]

test.each(addresses)('a reader of QR codes reads %s from the modules and from the SVG', (address) => {
  expect(read(qrModules(address))).toBe(address)
  expect(read(modulesOf(qrSvg(address)))).toBe(address)
})

test('a code with a stain on it is still read', () => {
  const address = addresses[0] as string
  const stained = qrModules(address).map((row, y) => row.map((dark, x) => dark && (x < 12 || x > 15 || y < 12 || y > 15)))
  expect(stained).not.toEqual(qrModules(address))
  expect(read(stained)).toBe(address)
})

/** The code with every module of a square in its middle turned over, that many on a side. */
const damaged = (address: string, side: number) => {
  const modules = qrModules(address)
  const from = Math.floor((modules.length - side) / 2)
  const isHit = (at: number) => at >= from && at < from + side
  return modules.map((row, y) => row.map((dark, x) => (isHit(x) && isHit(y) ? !dark : dark)))
}

test('damage beyond what the level corrects is not read: the reader of this test checks what it reads', () => {
  const address = addresses[0] as string
  expect(read(damaged(address, 4))).toBe(address)
  for (const side of [16, 20]) expect(read(damaged(address, side)), `${side} modules`).not.toBe(address)
})

test('a path that is one row off is not read', () => {
  const address = addresses[0] as string
  const shifted = qrSvg(address).replace(
    /M(\d+) (\d+)h/g,
    (_, x: string, y: string) => `M${x} ${Number(y) % 3 === 0 ? Number(y) + 1 : y}h`,
  )
  expect(read(modulesOf(shifted))).not.toBe(address)
})

test('the SVG runs nothing, fetches nothing and names no text', () => {
  expect(qrSvg(addresses[0] as string).replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
    /script|href|url\(|http|<text/,
  )
})
