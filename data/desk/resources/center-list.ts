/** My centers: the records within somebody's reach, with what is due at a glance. */
import { z } from 'zod'
import { localized } from '../../api/localized.ts'
import { phone } from '../../model/provider.ts'
import { type CheckGroup, checkGroups } from '../../model/provider-facts.ts'
import { locationVisibilities } from '../../vocabulary/location-visibility.ts'
import { providerKinds } from '../../vocabulary/provider-kind.ts'
import { providerStatuses } from '../../vocabulary/provider-status.ts'
import { unitName } from './center.ts'

const groups = z.array(z.enum(checkGroups))

export const centersParameters = {
  q: z.string().max(200).optional().describe('Words of name, place, address or phone number; or where help is needed.'),
  place: z.string().max(30).optional().describe('The id of a settlement: the nearest to it come first.'),
  unit: z.string().max(100).optional().describe('The id of a unit: what lies in it.'),
  due: z
    .union([z.literal('any'), z.enum(checkGroups)])
    .optional()
    .describe('Those of which this group, or any, is due or was never checked.'),
  cursor: z.string().max(120).optional().describe('The `next` of an earlier answer.'),
  limit: z.coerce.number().int().min(1).max(200).optional().describe('How many at most, up to 200.'),
} as const

const nextVisit = z
  .strictObject({ starts_at: z.string(), ends_at: z.string(), where: localized })
  .describe('When lawyers come, or are on duty.')
export type NextVisit = z.infer<typeof nextVisit>

const searchedAround = z.strictObject({
  id: z.string(),
  type: z.enum(['place', 'unit']),
  name: localized,
  within: localized.nullable().describe('What it lies in.'),
})
export type SearchedAround = z.infer<typeof searchedAround>

const centerRow = z
  .strictObject({
    id: z.string(),
    revision: z.int().min(1),
    kind: z.enum(providerKinds),
    name: localized,
    status: z.enum(providerStatuses),
    location_visibility: z.enum(locationVisibilities),
    unit: unitName.nullable(),
    settlement: z.string(),
    phones: z.array(phone),
    due: groups.describe('Checked too long ago.'),
    never: groups.describe('Never checked.'),
    closed_until: z
      .string()
      .nullable()
      .describe('A day while a closure is on, empty for one without an end; null where there is none.'),
    waiting: z.int().min(0).describe('How many reviews wait.'),
    note: z
      .string()
      .describe('The beginning of the internal note; empty for who may not read it, and, but for the hotline, without a search.'),
    next_visit: nextVisit.nullable(),
    distance: z.number().nullable().describe('Metres from what is searched around; null where nobody knows, or may know.'),
    approximate: z.boolean().describe('One end of it is only a district.'),
  })
  .describe('A center in the list.')
export type CenterRow = z.infer<typeof centerRow>

const centerGap = z
  .strictObject({ reported: z.int(), known: z.int(), year: z.string() })
  .describe('How many centers the country was last reported to have, and how many of them the register knows.')

const count = z.int().min(0)
const countByGroup = Object.fromEntries(checkGroups.map((group) => [group, count])) as Record<CheckGroup, typeof count>

export const centerList = z
  .strictObject({
    total: z.int().min(0),
    due: z.strictObject(countByGroup).describe('How many of all that are within reach, by group.'),
    gap: centerGap.nullable(),
    around: searchedAround.nullable().describe('What the centers are ranked from, the nearest first.'),
    namesakes: z.array(searchedAround).describe('Other places that the words can mean.'),
    items: z.array(centerRow),
    next: z.string().nullable(),
  })
  .describe('Centers within the reach of who asks.')
export type CenterList = z.infer<typeof centerList>
