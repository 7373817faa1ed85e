import { expect, test } from 'vitest'
import { type Palette, palettes } from './palette.ts'

const light = (hex: string) => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
/** The ratio of WCAG 2.2, 1 to 21. */
const contrast = (a: string, b: string) => {
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

const weakest = ({ kinds, halo, text, land }: Palette) =>
  Math.min(...Object.values(kinds).flatMap((kind) => [contrast(kind, halo), contrast(kind, land)]), contrast(text, land))

test.each(['light', 'dark'] as const)(
  'by %s the pins of every kind stand out from their rim and from the land, 4.5 and more',
  (theme) => expect(weakest(palettes[theme])).toBeGreaterThanOrEqual(4.5),
)

test.each(['light_contrast', 'dark_contrast'] as const)('in %s pins and names have a contrast of 7 and more', (theme) => {
  expect(weakest(palettes[theme])).toBeGreaterThanOrEqual(7)
  const { quiet, waterText, land, range } = palettes[theme]
  for (const name of [quiet, waterText, range]) expect(contrast(name, land)).toBeGreaterThanOrEqual(7)
})
