/** A redaction: what of a center's history nobody is shown any more; the answer says where, never what. */
import { z } from 'zod'
import { shortestPiece } from '../../model/redaction.ts'
import { who } from './who.ts'

export const redactionRequest = z
  .strictObject({
    piece: z.string().min(shortestPiece).max(500).optional().describe('A piece of text, wherever it stands.'),
    fact: z.string().min(1).max(60).optional().describe('A fact, whose value after `change` goes from every state that had it.'),
    change: z.int().min(1).optional().describe('The sequence of a change after which the fact had the value.'),
    reason: z.string().trim().min(1).max(1000).describe('Why; it must not tell what is to go.'),
  })
  .refine(
    ({ piece, fact, change }) =>
      (piece === undefined) !== (fact === undefined) && (fact === undefined) === (change === undefined),
    {
      error: 'names either a piece, or a fact and a change',
    },
  )
  .describe('What nobody is to be shown of the history of a center any more.')

const deskRedaction = z
  .strictObject({
    id: z.string(),
    at: z.string(),
    by: who,
    reason: z.string(),
    fact: z.string().describe('Empty where a piece of text was blanked.'),
    places: z.int().min(1).describe('How often it stood there.'),
  })
  .describe('What was blanked: where, never what.')

export const redactionList = z
  .strictObject({ items: z.array(deskRedaction) })
  .describe('What was blanked of the history of a center, the newest first.')
export type RedactionList = z.infer<typeof redactionList>
