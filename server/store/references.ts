/** Finds what a record refers to and is not there, so that a person is told which record and which field. */
import type { Kysely } from 'kysely'
import { InvalidRecordError } from './errors.ts'
import type { Tables } from './tables.ts'
import type { Edit } from './writing.ts'

const references = [
  { noun: 'consultation_count', from: 'provider_id', to: 'provider' },
  { noun: 'consultation_count', from: 'part_of', to: 'consultation_count' },
  { noun: 'visit', from: 'provider_id', to: 'provider' },
] as const

/** The foreign keys would refuse the same at the commit, but without a name. Throws InvalidRecordError. */
export async function refuseMissingReferences(transaction: Kysely<Tables>, edits: readonly Edit[]): Promise<void> {
  const touched = new Set(edits.map((edit) => edit.noun))
  for (const { noun, from, to } of references) {
    if (!touched.has(noun) && !touched.has(to)) continue
    const row = await transaction
      .selectFrom(`${noun} as referring`)
      .select(['referring.id as id', `referring.${from} as missing`])
      .where(`referring.${from}`, 'is not', null)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom(`${to} as there`).select('there.id').whereRef('there.id', '=', `referring.${from}`))),
      )
      .orderBy('referring.id')
      .executeTakeFirst()
    if (row) throw new InvalidRecordError(noun, row.id, [{ path: from, message: `there is no ${to} ${row.missing}` }])
  }
}
