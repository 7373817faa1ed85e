/** What lies around a center: the settlement and the units that its record names, and the map on which its pin is put. */
import { z } from 'zod'
import { localized } from '../../api/localized.ts'

const point = z.tuple([z.number(), z.number()]).describe('`[longitude, latitude]`, degrees, WGS 84.')

const streetTiles = z.strictObject({
  schema: z.string(),
  address: z.string(),
  min_zoom: z.int(),
  max_zoom: z.int(),
  whole: z.boolean().describe('Whether they cover the whole country.'),
  attribution: z.string(),
})

const mapTiles = z.strictObject({
  address: z.string().describe('With `{z}/{x}/{y}`.'),
  min_zoom: z.int(),
  max_zoom: z.int(),
  layers: z.array(z.string()),
  attribution: z.string(),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  bytes: z.int().describe('Of all tiles of the country.'),
  streets: streetTiles.nullable(),
})

export const deskSurroundings = z
  .strictObject({
    place: z.strictObject({ id: z.string(), name: localized, point: point.nullable() }).nullable(),
    units: z.array(z.strictObject({ id: z.string(), name: localized })).describe('Its own first, then what contains it.'),
    tiles: mapTiles,
  })
  .describe('What lies around a center, to judge its pin by.')
export type DeskSurroundings = z.infer<typeof deskSurroundings>
