/** Places and units found by name, as the API gives them, and what the search for them may be told. */
import { z } from 'zod'
import { placeKinds } from '../model/place.ts'
import { unitLevels } from '../model/unit.ts'
import { longestText } from '../search/query.ts'
import { locationPrecisions } from '../vocabulary/location-precision.ts'
import { geoJsonPoint } from './geojson-point.ts'
import { listOf } from './list.ts'
import { localized } from './localized.ts'
import { limit } from './parameter.ts'

const containingUnit = z
  .strictObject({ id: z.string(), level: z.enum(unitLevels), name: localized })
  .describe('A unit, in short; see /api/v1/units.')

export const foundPlace = z
  .strictObject({
    type: z
      .enum(['place', 'unit'])
      .describe('A settlement, to be searched from by `place`; or a unit, to be searched in by `unit`.'),
    id: z.string(),
    kind: z.enum([...new Set([...placeKinds, ...unitLevels])]).describe('The kind of settlement, or the level of the unit.'),
    name: localized,
    aliases: z.array(z.string()).describe('Other and earlier names.'),
    units: z.array(containingUnit).describe('The units that contain it, the smallest first.'),
    ayil_aimak: z.string().describe('The rural municipality of a village; empty where there is none.'),
    location: geoJsonPoint
      .nullable()
      .describe(
        'Where it is, only as good as `location_precision` says: the seat of its district stands for a place without a point.',
      ),
    location_precision: z.enum(locationPrecisions),
    exact: z.boolean().describe('The whole question is one of its names.'),
  })
  .describe('A settlement or a unit that a name found.')
export type FoundPlace = z.infer<typeof foundPlace>

export const placeList = listOf(foundPlace)
export type PlaceList = z.infer<typeof placeList>

export const placesParameters = {
  q: z
    .string()
    .max(longestText)
    .describe('A name, or a part of one, in Kyrgyz, Russian or Latin letters; old names and small errors are understood.')
    .meta({ examples: ['Өзгөн', 'Uzgen', 'Кочкор-Ата'] }),
  limit,
  cursor: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/, { error: 'must be the `next` of an earlier answer' })
    .optional()
    .describe('The `next` of an earlier answer to the same question.'),
}
