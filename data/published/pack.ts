/** The geodata pack as pages know it: its contents by a hash, and the tiles of its map. */
import type { StreetSchema } from '../vocabulary/street-schema.ts'

/** Streets and houses, where the operator supplied them; `whole` where they cover the whole country. */
export interface StreetTiles {
  schema: StreetSchema
  address: string
  min_zoom: number
  max_zoom: number
  whole: boolean
  attribution: string
}

/**
 * The basemap: a tile address with `{z}/{x}/{y}`, its zooms, layers, attribution and the country's `[west, south, east, north]`.
 * `bytes` is what all tiles of the country take on their way.
 */
export interface MapTiles {
  address: string
  min_zoom: number
  max_zoom: number
  layers: readonly string[]
  attribution: string
  bounds: readonly [number, number, number, number]
  bytes: number
  streets: StreetTiles | null
}

/** `hash` is 12 hex digits of its contents; `pictures` as many of all that pictures are drawn from and by, but for the register. */
export interface PackOfPages {
  hash: string
  pictures: string
  tiles: MapTiles
}
