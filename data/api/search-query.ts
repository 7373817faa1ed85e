/** What a search for providers may be told: the body of POST /api/v1/search, and the parameters of GET /api/v1/providers. */
import { z } from 'zod'
import { defaultLimit, greatestLimit, longestText } from '../search/query.ts'
import { audiences } from '../vocabulary/audience.ts'
import { problemSlugs } from '../vocabulary/problems.ts'
import { providerKinds } from '../vocabulary/provider-kind.ts'
import { spokenLanguages } from '../vocabulary/spoken-language.ts'
import { topics } from '../vocabulary/topic.ts'
import { latitude, longitude } from './geojson-point.ts'

/** An address writes the same values as text: lists by repeating the name, points and boxes with commas (`data/search/query.ts`). */
export const searchBody = z
  .strictObject({
    q: z
      .string()
      .max(longestText)
      .describe('Words of a name, address, place, unit or phone number, in any of the three languages and alphabets.')
      .meta({ examples: ['Кербен'] }),
    kind: z.array(z.enum(providerKinds)).describe('Only providers of one of these kinds.'),
    topic: z.array(z.enum(topics)).describe('Only providers that name one of these topics.'),
    problem: z
      .array(z.enum(problemSlugs))
      .describe(
        'Only providers that help with one of these everyday problems: they name one of its topics, are of one of its kinds or ' +
          'hotlines, or are centers of free legal aid, which advise in all areas of law.',
      ),
    audience: z.array(z.enum(audiences)).describe('Only providers that serve one of these groups first.'),
    language: z.array(z.enum(spokenLanguages)).describe('Only providers that serve people in one of these languages.'),
    open_now: z
      .boolean()
      .describe(
        'Without those that are known to be closed now, by the clock of Asia/Bishkek. Those that are open come first, then those ' +
          'whose hours are not confirmed; `unconfirmed` counts these, `opening` tells them apart.',
      ),
    step_free: z.boolean().describe('Only providers whose entrance is known to have no steps.'),
    free_of_charge: z.boolean().describe('Only providers whose help is known to be free of charge.'),
    verified_last_year: z
      .boolean()
      .describe(
        'Only providers of which a coordinator made sure within the last 365 days that they are there and, where they have phones, of these.',
      ),
    unit: z
      .string()
      .regex(/^[a-z][a-z-]{1,60}$/)
      .describe('Only providers in this unit; an id as in /api/v1/units.')
      .meta({ examples: ['jalal-abad'] }),
    place: z
      .string()
      .regex(/^[sgw]\d{1,20}$/)
      .describe('Search from this place: the nearest first; an id as in /api/v1/places. `near` goes before it.')
      .meta({ examples: ['s41711000000000'] }),
    near: z
      .tuple([longitude, latitude])
      .describe('Search from this point, `[longitude, latitude]`, WGS 84: the nearest first.')
      .meta({ examples: [[74.59, 42.87]] }),
    radius: z
      .number()
      .gt(0)
      .max(2_000_000)
      .describe('Only providers within this many metres of `near` or `place`, one of which it needs.')
      .meta({ examples: [50_000] }),
    bbox: z
      .tuple([longitude, latitude, longitude, latitude])
      .describe('Only providers in the box `[west, south, east, north]`, WGS 84.')
      .meta({ examples: [[72, 40, 74, 42]] }),
    limit: z.int().min(1).max(greatestLimit).describe('How many providers to answer at most.').meta({ default: defaultLimit }),
    cursor: z
      .string()
      .regex(/^\d{1,12}(?:\.\d{1,6})?~[a-z0-9-]{1,100}$/)
      .describe('The `next` of an earlier answer to the same question.'),
  })
  .partial()
  .describe('What to search for; every member may be left out.')
export type SearchBody = z.infer<typeof searchBody>
