/** A new center: what it may be the same as, and how it is written. */
import { z } from 'zod'
import { localized } from '../../api/localized.ts'
import { identifier } from '../../model/provider.ts'
import { providerKinds } from '../../vocabulary/provider-kind.ts'
import { duplicateReasons } from '../duplicates.ts'

const line = (most: number) => z.string().max(most).optional()

export const duplicateParameters = {
  kind: z.enum(providerKinds).optional(),
  name: line(300).describe('In any language.'),
  phone: line(60).describe('As people write it.'),
  settlement: line(200).describe('As people write it.'),
} as const

export const likelyList = z
  .strictObject({
    likely: z.array(
      z.strictObject({
        id: z.string(),
        name: localized,
        kind: z.enum(providerKinds),
        where: localized,
        reasons: z.array(z.enum(duplicateReasons)),
        yours: z.boolean().describe('Whether who asks keeps it.'),
      }),
    ),
  })
  .describe('Centers that are likely the one that is being written; of others than her own only what the public may know.')
export type LikelyList = z.infer<typeof likelyList>

export const newCenterRequest = z
  .strictObject({
    kind: z.enum(providerKinds),
    settlement: z.string().max(200).default('').describe('Found in the gazetteer; a district in brackets tells namesakes apart.'),
    facts: z.record(z.string(), z.unknown()).describe('As of a center that is saved: `name`, `phones`, `address` …'),
    not_same_as: z.array(identifier).max(50).default([]).describe('Likely ones that she says are others.'),
    reason: z.string().max(500).default(''),
  })
  .describe('A center that the register does not have yet.')
export type NewCenterRequest = z.input<typeof newCenterRequest>

export const newCenterAnswer = z
  .strictObject({
    id: z.string(),
    revision: z.int().min(1),
    waiting: z.array(z.string()).describe('Facts that wait for a second person.'),
  })
  .describe('Where the new center is.')
export type NewCenterAnswer = z.infer<typeof newCenterAnswer>
