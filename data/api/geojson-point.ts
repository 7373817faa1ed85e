/** A point as the API gives it: GeoJSON, longitude first. */
import { z } from 'zod'

export const longitude = z.number().min(-180).max(180)
export const latitude = z.number().min(-90).max(90)

export const geoJsonPoint = z
  .strictObject({ type: z.literal('Point'), coordinates: z.tuple([longitude, latitude]) })
  .describe('A GeoJSON point (RFC 7946): `[longitude, latitude]`, WGS 84.')
export type GeoJsonPointAnswer = z.infer<typeof geoJsonPoint>
