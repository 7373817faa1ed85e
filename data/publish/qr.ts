/** A text, in practice an address of the site, as a QR code (ISO/IEC 18004): modules, and an SVG of them. */
import { encode } from 'uqr'

/** The standard asks for four light modules on every side; readers fail on paper without them. */
export const quietZone = 4

/** Rows of modules, true for dark, without the quiet zone. Level M: a code that is scratched or folded by 15 % still reads. */
export const qrModules = (text: string): readonly (readonly boolean[])[] => encode(text, { ecc: 'M', border: 0 }).data

/** The dark modules as one path, a rectangle for each run in a row, in units of one module. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  let path = ''
  for (const [y, row] of modules.entries())
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      const length = x - from + 1
      path += `M${from + quietZone} ${y + quietZone}h${length}v1h-${length}z`
    }
  return path
}

/** Always black on white, also in the dark: readers expect it. */
export function qrSvg(text: string): string {
  const modules = qrModules(text)
  const size = modules.length + 2 * quietZone
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${pathOf(modules)}"/></svg>`
}
