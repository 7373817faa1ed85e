/** A provider: one point of free legal help, with everything the register knows of it and where that is known from. */
import { z } from 'zod'
import { accessibilityFeatures } from '../vocabulary/accessibility.ts'
import { audiences } from '../vocabulary/audience.ts'
import { checkWays } from '../vocabulary/check-way.ts'
import { closureKinds } from '../vocabulary/closure-kind.ts'
import { costs } from '../vocabulary/cost.ts'
import { deskRoles } from '../vocabulary/desk-role.ts'
import { locationVisibilities } from '../vocabulary/location-visibility.ts'
import { phoneChannels } from '../vocabulary/phone-channel.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { providerStatuses } from '../vocabulary/provider-status.ts'
import { spokenLanguages } from '../vocabulary/spoken-language.ts'
import { topics } from '../vocabulary/topic.ts'
import { waysToCome } from '../vocabulary/way-to-come.ts'
import { partialDate } from './partial-date.ts'
import { assurableFacts } from './provider-facts.ts'

const line = (most: number) => z.string().max(most)
export const localizedText = (most: number) => z.strictObject({ ky: line(most), ru: line(most), en: line(most) })
export const identifier = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/, { error: 'not an id: small Latin letters, digits and hyphens' })
const webAddress = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s<>"]+$/, { error: 'not a web address' })

/** `number` is a short number (`114`) or E.164 (`+996312626210`); `label` says whose phone it is. */
export const phone = z.strictObject({
  number: z.string().regex(/^(?:\d{3,4}|\+\d{8,15})$/, { error: 'not a phone number' }),
  extension: z.string().regex(/^\d{0,6}$/),
  label: localizedText(200),
  channels: z.array(z.enum(phoneChannels)).min(1),
})
export type Phone = z.infer<typeof phone>

const day = z.union([z.literal(''), z.iso.date()])

/** A temporary message on a provider's page, shown from `from` to `until`, both days included (`YYYY-MM-DD`, either may be empty). */
const notice = z.strictObject({ text: localizedText(500), from: day, until: day })
export type Notice = z.infer<typeof notice>

/**
 * What is otherwise than usual from `from` to `until`, both days included (`YYYY-MM-DD`; empty: since ever, until further notice).
 * `schedule` (OpenStreetMap opening hours syntax, empty where nobody said) is of `other_hours` alone, `place` of `moved`: where to.
 */
const closure = z
  .strictObject({
    kind: z.enum(closureKinds),
    from: day,
    until: day,
    reason: localizedText(500),
    schedule: line(500),
    place: localizedText(300),
  })
  .refine(({ from, until }) => from === '' || until === '' || from <= until, {
    error: 'ends before it begins',
    path: ['until'],
  })
  .refine(({ kind, schedule }) => kind === 'other_hours' || schedule === '', {
    error: 'only other hours have a schedule',
    path: ['schedule'],
  })
  .refine(({ kind, place }) => kind === 'moved' || (place.ky === '' && place.ru === '' && place.en === ''), {
    error: 'only who has moved has another place',
    path: ['place'],
  })
export type Closure = z.infer<typeof closure>

/** Where a fact is known from; `url` may be empty where the source is printed only. */
export const source = z.strictObject({ url: z.union([z.literal(''), webAddress]), title: line(300) })
export type Source = z.infer<typeof source>

/**
 * Where one fact is known from and who made sure of it, when and how. Without a source of its own it is known from the record's;
 * an empty `checked_at` says that nobody made sure, whatever the record says. `checked_by` is a person and never told; `role` and
 * `office` say of her what the public may know.
 */
const assurance = z
  .strictObject({
    source,
    source_date: z.union([z.literal(''), partialDate]),
    checked_at: z.union([z.literal(''), z.iso.datetime()]),
    checked_by: line(200),
    how: z.union([z.literal(''), z.enum(checkWays)]),
    role: z.union([z.literal(''), z.enum(deskRoles)]).optional(),
    office: line(200).optional(),
  })
  .refine(({ checked_at, source: _, source_date: __, ...by }) => checked_at !== '' || !Object.values(by).some(Boolean), {
    error: 'a check has a time',
    path: ['checked_at'],
  })
export type Assurance = z.infer<typeof assurance>

const longitude = z.number().min(68).max(82)
const latitude = z.number().min(38).max(45)

/**
 * Empty string or empty list: no source gives it. `unit_id` and `place_id` are ids of the geodata pack.
 * `oblast`, `district`, `settlement` are the words of the source. `serves_units` are the units that it says it serves (HSDS: service
 * area) beside the one that it stands in. `schedule` is OpenStreetMap opening hours syntax, kept only
 * once a coordinator verified it; `hours_text` is what a source prints. `phones` stand in the order in which to call. `note` is for
 * coordinators and never published. `supported_until` is the end of what a program pays for. `closed_on` and `successor_id` are of
 * who is closed for good; `former_ids` are those of records that this one took the place of, `not_same_as` those that it was once
 * taken for.
 * `sources`, `source_date`, `verified_at` (an ISO instant) and `verified_by` hold for every fact that has no entry in `assured`.
 */
export const provider = z.strictObject({
  id: identifier,
  kind: z.enum(providerKinds),
  name: localizedText(300).refine((name) => name.ky || name.ru || name.en, { error: 'a provider needs a name' }),
  operator: localizedText(300),
  oblast: line(100),
  district: line(100),
  settlement: line(100),
  unit_id: z.union([z.literal(''), identifier]),
  place_id: z.string().regex(/^(?:[sgw]\d{1,20})?$/, { error: 'not the id of a place' }),
  serves_units: z.array(identifier).max(100),
  address: localizedText(300),
  landmark: localizedText(300),
  phones: z.array(phone).max(20),
  email: z.union([z.literal(''), z.email()]),
  website: z.union([z.literal(''), webAddress]),
  hours_text: line(300),
  schedule: line(500),
  topics: z.array(z.enum(topics)),
  audiences: z.array(z.enum(audiences)),
  languages: z.array(z.enum(spokenLanguages)),
  cost: z.union([z.literal(''), z.enum(costs)]),
  accessibility: z.array(z.enum(accessibilityFeatures)),
  status: z.enum(providerStatuses),
  closures: z.array(closure).max(20),
  notices: z.array(notice).max(10),
  ways_to_come: z.array(z.enum(waysToCome)),
  what_to_bring: localizedText(1000),
  opened_on: z.union([z.literal(''), partialDate]),
  supported_by: z.array(line(200)).max(30),
  supported_until: z.union([z.literal(''), partialDate]),
  closed_on: z.union([z.literal(''), partialDate]),
  successor_id: z.union([z.literal(''), identifier]),
  former_ids: z.array(identifier).max(50),
  not_same_as: z.array(identifier).max(100),
  sources: z.array(source).max(50),
  source_date: z.union([z.literal(''), partialDate]),
  verified_at: z.union([z.literal(''), z.iso.datetime()]),
  verified_by: line(200),
  location: z.strictObject({ longitude, latitude }).nullable(),
  location_visibility: z.enum(locationVisibilities),
  assured: z.partialRecord(z.enum(assurableFacts), assurance),
  note: line(4000),
})
export type Provider = z.infer<typeof provider>
