/** Finds what a record refers to and is not there, so that a person is told which record and which field. */
import type { Kysely } from 'kysely'
import { InvalidRecordError } from './errors.ts'
import type { Tables } from './tables.ts'
import type { Edit } from './writing.ts'

const references = [
  { from: 'provider_id', to: 'provider' },
  { from: 'part_of', to: 'consultation_count' },
] as const

/** The foreign keys would refuse the same at the commit, but without a name. Throws InvalidRecordError. */
export async function refuseMissingReferences(transaction: Kysely<Tables>, edits: readonly Edit[]): Promise<void> {
  const touched = new Set(edits.map((edit) => edit.noun))
  for (const { from, to } of references) {
    if (!touched.has('consultation_count') && !touched.has(to)) continue
    const row = await transaction
      .selectFrom('consultation_count as count')
      .select(['count.id as id', `count.${from} as missing`])
      .where(`count.${from}`, 'is not', null)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom(`${to} as there`).select('there.id').whereRef('there.id', '=', `count.${from}`))),
      )
      .orderBy('count.id')
      .executeTakeFirst()
    if (row)
      throw new InvalidRecordError('consultation_count', row.id, [{ path: from, message: `there is no ${to} ${row.missing}` }])
  }
}
