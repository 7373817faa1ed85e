/** Draws an SVG as PNG with our own letters alone. Loads native code and fonts: the server does this in a process of its own. */
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'

const fontFiles = [400, 600].map((weight) => fileURLToPath(new URL(`golos-text-${weight}.ttf`, import.meta.url)))

/** `width` in pixels, where it is not the one that the SVG has. The same input gives the same bytes. */
export function drawPng(svg: string, width?: number): Uint8Array {
  const picture = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Golos Text' },
    ...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } }),
  })
  return picture.render().asPng()
}
