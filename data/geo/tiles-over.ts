/** The map tiles over a box, in web Mercator, rows counted from the north. */
import type { Box } from './country-bounds.ts'

const column = (longitude: number, zoom: number) => Math.floor((longitude / 360 + 0.5) * 2 ** zoom)
const row = (latitude: number, zoom: number) => {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom)
}

/** `[zoom, column, row]` of every tile that touches the box, at each zoom from the least to the greatest. */
export function tilesOver(
  [west, south, east, north]: Box,
  { min_zoom, max_zoom }: { min_zoom: number; max_zoom: number },
): [z: number, x: number, y: number][] {
  const tiles: [number, number, number][] = []
  for (let z = min_zoom; z <= max_zoom; z++)
    for (let x = column(west, z); x <= column(east, z); x++)
      for (let y = row(north, z); y <= row(south, z); y++) tiles.push([z, x, y])
  return tiles
}
