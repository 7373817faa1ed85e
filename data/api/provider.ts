/** A provider as the API gives it: the published provider, and in lists how far it is from where the search starts. */
import { z } from 'zod'
import { phone, provider } from '../model/provider.ts'
import { assurableFacts, checkGroups } from '../model/provider-facts.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import { accessibilityFeatures } from '../vocabulary/accessibility.ts'
import { audiences } from '../vocabulary/audience.ts'
import { checkWays } from '../vocabulary/check-way.ts'
import { closureKinds } from '../vocabulary/closure-kind.ts'
import { costs } from '../vocabulary/cost.ts'
import { deskRoles } from '../vocabulary/desk-role.ts'
import { locationPrecisions } from '../vocabulary/location-precision.ts'
import { locationVisibilities } from '../vocabulary/location-visibility.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { providerStatuses } from '../vocabulary/provider-status.ts'
import { spokenLanguages } from '../vocabulary/spoken-language.ts'
import { topics } from '../vocabulary/topic.ts'
import { waysToCome } from '../vocabulary/way-to-come.ts'
import { geoJsonPoint } from './geojson-point.ts'
import { listOf } from './list.ts'
import { localized } from './localized.ts'

const partialDate = z.string().regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/)

export const phoneAnswer = phone
  .extend({ label: localized })
  .describe('`number` is a short number (114) or E.164; `label` says whose phone it is.')

const noticeAnswer = z
  .strictObject({
    text: localized,
    from: z.string().describe('YYYY-MM-DD, the first day it holds; empty: from the beginning.'),
    until: z.string().describe('YYYY-MM-DD, the last day it holds; empty: until further notice.'),
  })
  .describe('A temporary message; what changes the hours is among `closures`.')

const closureAnswer = z
  .strictObject({
    kind: z.enum(closureKinds).describe('Shut, open at other hours, reached by phone only, or at another place.'),
    from: z.string().describe('YYYY-MM-DD, the first day; empty: from the beginning.'),
    until: z.string().describe('YYYY-MM-DD, the last day; empty: until further notice.'),
    reason: localized,
    schedule: z.string().describe('The hours meanwhile in OpenStreetMap syntax, only with `other_hours`; empty: not known.'),
    place: localized.describe('Where to, only with `moved` and of a place that is public.'),
  })
  .describe('What is otherwise than usual on its days.')

const todayAnswer = z
  .strictObject({
    day: z.string().describe('The day in Kyrgyzstan that this and the ages of `checks` are said of, YYYY-MM-DD.'),
    state: z
      .enum(['usual', 'closed', 'other_hours', 'by_phone_only'])
      .describe('What the closures make of the day; `usual`: nothing is otherwise, the hours are those of `schedule`.'),
    until: z.string().describe('YYYY-MM-DD, the last day on which it is so; empty: until further notice, or as usual.'),
    moved: z.boolean().describe('It is at another place today: see the closure of kind `moved`.'),
  })
  .describe('What decides today, before the schedule does.')

const sourceAnswer = z.strictObject({ url: z.string(), title: z.string() })

const assuranceAnswer = z
  .strictObject({
    source: sourceAnswer.describe('Where this fact is known from; empty: from `sources`.'),
    source_date: partialDate,
    checked_at: z.string().describe('The instant (ISO 8601, UTC) at which somebody made sure of this fact; empty: nobody did.'),
    how: z
      .enum(['', ...checkWays] as const)
      .describe('How: by phone, on the spot, from a paper, as it says itself, on its website.'),
    role: z.enum(['', ...deskRoles] as const).optional(),
    office: z.string().optional(),
  })
  .describe('What is known of the knowledge of one fact.')

const checkAnswer = z
  .strictObject({
    checked_at: z
      .string()
      .describe('The instant (ISO 8601, UTC) at which the one of its facts was checked that was checked longest ago.'),
    how: z.enum(['', ...checkWays] as const),
    role: z.enum(['', ...deskRoles] as const).describe('What the person who checked it is there for; empty: not known.'),
    office: z.string().describe('Where she works; empty: not known.'),
    state: z.enum(['holds', 'due']).describe('Whether it still holds today; due: call first.'),
    months: z.int().min(0).describe('Full months since then.'),
  })
  .describe('When a group of facts was made sure of.')

export const providerAnswer = z
  .strictObject({
    id: provider.shape.id,
    kind: z.enum(providerKinds),
    name: localized,
    location: geoJsonPoint
      .nullable()
      .describe('Where it is, only as good as `location_precision` says; null where there is no point.'),
    location_precision: z
      .enum(locationPrecisions)
      .describe(
        'What `location` was taken from: its own coordinates, its settlement, its district’s seat, its oblast, or nothing.',
      ),
    location_visibility: z
      .enum(locationVisibilities)
      .describe('How much of its place is told: everything, nothing finer than the town, nothing finer than the oblast.'),
    unit_id: z.string().describe('Its unit, as in /api/v1/units; empty for the whole country or where it is not known.'),
    place_id: z.string().describe('Its place, as in /api/v1/places; empty where it is not known.'),
    serves_units: z
      .array(z.string())
      .readonly()
      .describe('The units that it says it serves beside its own (HSDS: service area), as in /api/v1/units.'),
    settlement: z.string().describe('The settlement in the words of the source, where the geodata do not know it.'),
    address: localized,
    landmark: localized,
    operator: localized.describe('Who runs it.'),
    phones: z.array(phoneAnswer),
    email: z.string(),
    website: z.string(),
    hours_text: z.string().describe('The hours as a source prints them, unconfirmed.'),
    schedule: z.string().describe('Confirmed opening hours in OpenStreetMap syntax; empty while they are not confirmed.'),
    topics: z.array(z.enum(topics)),
    audiences: z.array(z.enum(audiences)).describe('Whom it serves first; empty: everybody, as far as is known.'),
    languages: z.array(z.enum(spokenLanguages)),
    cost: z.enum(['', ...costs] as const),
    accessibility: z.array(z.enum(accessibilityFeatures)),
    status: z.enum(providerStatuses),
    closures: z
      .array(closureAnswer)
      .readonly()
      .describe('What is otherwise than usual for a while, also what is over or to come: look at the days.'),
    today: todayAnswer,
    notices: z.array(noticeAnswer).readonly(),
    ways_to_come: z.array(z.enum(waysToCome)).describe('How to come; empty: not known.'),
    what_to_bring: localized,
    opened_on: partialDate.describe('YYYY, YYYY-MM or YYYY-MM-DD; empty where it is not known.'),
    supported_by: z.array(z.string()),
    supported_until: partialDate.describe(
      'The end of what a program pays for; empty: not known. Afterwards what was checked before it counts as due.',
    ),
    closed_on: partialDate.describe('When it closed for good; empty where it did not or nobody knows.'),
    successor_id: z.string().describe('The provider that took its place; empty: none that is known.'),
    former_ids: z.array(z.string()).readonly().describe('The records that it took the place of: their addresses lead here.'),
    sources: z.array(sourceAnswer).describe('Where these facts are known from.'),
    source_date: partialDate.describe('The date of the newest source.'),
    verified_at: z.string().describe('The instant (ISO 8601, UTC) at which a coordinator confirmed the facts; empty: never.'),
    assured: z
      .partialRecord(z.enum(assurableFacts), assuranceAnswer)
      .readonly()
      .optional()
      .describe(
        'By fact, what is known of it alone; of a fact that is not here `sources`, `source_date` and `verified_at` hold. Absent: of all.',
      ),
    checks: z
      .partialRecord(z.enum(checkGroups), checkAnswer)
      .readonly()
      .optional()
      .describe(
        'By group of facts, when somebody made sure of all that is told of it. A group that is not here: never as a whole.',
      ),
  })
  .describe('A point of free legal help. Empty strings and lists: not known.') satisfies z.ZodType<PublicProvider>

export type ProviderAnswer = z.infer<typeof providerAnswer>

/** `distance`, `approximate`, `in_same_district` and `serves_district` are there only when the search starts from somewhere, `opening` with `open_now`. */
export const foundProvider = providerAnswer
  .extend({
    distance: z
      .int()
      .min(0)
      .nullable()
      .optional()
      .describe('Metres from `near` or `place`, along the ellipsoid; null where it cannot be told. Only with `near` or `place`.'),
    approximate: z
      .boolean()
      .optional()
      .describe('One end of `distance` is only known by the seat of its district. Only with `near` or `place`.'),
    in_same_district: z
      .boolean()
      .optional()
      .describe('It is in the district searched from, and no more is known: there is no distance. Only with `near` or `place`.'),
    serves_district: z
      .boolean()
      .optional()
      .describe(
        'It serves the district searched from: it stands there, is there for all of its oblast, or says so in `serves_units`. ' +
          'What says so counts as at most 10 km away in the order of answers. Only with `near` or `place`, false with `near`.',
      ),
    opening: z
      .enum(['open', 'unconfirmed'])
      .optional()
      .describe('Whether it is open now, or its hours are not confirmed: call first. Only with `open_now`.'),
  })
  .describe('A provider that a search found.')
export type FoundProvider = z.infer<typeof foundProvider>

export const providerList = listOf(foundProvider).extend({
  unconfirmed: z
    .int()
    .min(0)
    .optional()
    .describe('How many of `total` have no confirmed hours: they come after those that are open. Only with `open_now`.'),
})
export type ProviderList = z.infer<typeof providerList>
