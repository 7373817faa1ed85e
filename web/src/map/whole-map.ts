/** Loads the tiles of the whole country beforehand: then the tiles that a map asks for tell nobody where a person is. */
import type { MapTiles } from '@legalmap/data/api/page.ts'

const column = (longitude: number, zoom: number) => Math.floor((longitude / 360 + 0.5) * 2 ** zoom)
const row = (latitude: number, zoom: number) => {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom)
}

/** The addresses of all tiles that touch the country, at every zoom that the pack has. */
export function tileAddresses({ address, bounds: [west, south, east, north], min_zoom, max_zoom }: MapTiles): string[] {
  const addresses: string[] = []
  for (let z = min_zoom; z <= max_zoom; z++)
    for (let x = column(west, z); x <= column(east, z); x++)
      for (let y = row(north, z); y <= row(south, z); y++)
        addresses.push(address.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y)))
  return addresses
}

const atOnce = 6
let loaded: Promise<boolean> | null = null

async function load(tiles: MapTiles): Promise<boolean> {
  const waiting = tileAddresses(tiles)
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await (await fetch(next)).arrayBuffer()
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, work))
    return true
  } catch {
    loaded = null
    return false
  }
}

/** Whether the browser now keeps them all; they never change, so it asks for none of them again. */
export function loadWholeMap(tiles: MapTiles): Promise<boolean> {
  loaded ??= load(tiles)
  return loaded
}
