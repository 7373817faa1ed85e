/** A unit as the API gives it: an oblast, district, town or city district. */
import { z } from 'zod'
import { unitLevels } from '../model/unit.ts'
import { geoJsonPoint } from './geojson-point.ts'
import { listOf } from './list.ts'
import { localized } from './localized.ts'

export const unitAnswer = z
  .strictObject({
    id: z.string(),
    level: z.enum(unitLevels),
    name: localized,
    parent_id: z.string().describe('The unit that contains it; empty for oblasts and for the cities Bishkek and Osh.'),
    aliases: z.array(z.string()).describe('Other and earlier names.'),
    soate: z.string().describe('Its code in the state classifier; empty where it has none.'),
    iso: z.string().describe('Its ISO 3166-2 code; empty where it has none.'),
    seat_place_id: z.string().describe('The place where it is administered from.'),
    seat_name: localized,
    seat: geoJsonPoint,
    label_point: geoJsonPoint.describe('A point inside the unit that suits a label.'),
  })
  .describe('A unit of the administrative division.')
export type UnitAnswer = z.infer<typeof unitAnswer>

export const unitList = listOf(unitAnswer)
export type UnitList = z.infer<typeof unitList>
