/** Finds what a record refers to and is not there, so that a person is told which record and which field. */
import type { Noun } from '@legalmap/data/model/change.ts'
import type { Kysely } from 'kysely'
import type { Engine } from './engine.ts'
import { InvalidRecordError } from './errors.ts'
import type { ChangeRow, Tables } from './tables.ts'

const references = [
  { noun: 'consultation_count', from: 'provider_id', to: 'provider' },
  { noun: 'consultation_count', from: 'part_of', to: 'consultation_count' },
  { noun: 'visit', from: 'provider_id', to: 'provider' },
] as const

/** So many records are asked in one statement. */
const askedAtOnce = 1000

/** Told what a writing touches, it asks in the end about these records alone, and about what refers to those that are gone. */
export function createReferenceCheck(engine: Engine, transaction: Kysely<Tables>) {
  const written = new Map<Noun, Set<string>>()
  const gone = new Map<Noun, Set<string>>()
  const idsOf = (map: Map<Noun, Set<string>>, noun: Noun) => {
    const ids = map.get(noun) ?? new Set()
    map.set(noun, ids)
    return ids
  }

  async function refuse({ noun, from, to }: (typeof references)[number], column: string, ids: ReadonlySet<string>) {
    const all = [...ids]
    for (let first = 0; first < all.length; first += askedAtOnce) {
      const row = await transaction
        .selectFrom(`${noun} as referring`)
        .select(['referring.id as id', `referring.${from} as missing`])
        .where(engine.isAmong(`referring.${column}`, all.slice(first, first + askedAtOnce)))
        .where(`referring.${from}`, 'is not', null)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom(`${to} as there`).select('there.id').whereRef('there.id', '=', `referring.${from}`))),
        )
        .orderBy('referring.id')
        .executeTakeFirst()
      if (row) throw new InvalidRecordError(noun, row.id, [{ path: from, message: `there is no ${to} ${row.missing}` }])
    }
  }

  return {
    touch({ noun, record_id, action }: Pick<ChangeRow, 'noun' | 'record_id' | 'action'>): void {
      if (action === 'remove') idsOf(gone, noun).add(record_id)
      else if (references.some((reference) => reference.noun === noun)) idsOf(written, noun).add(record_id)
    },
    /** The foreign keys would refuse the same at the commit, but without a name. Throws InvalidRecordError. */
    async refuseMissing(): Promise<void> {
      for (const reference of references) {
        await refuse(reference, 'id', idsOf(written, reference.noun))
        await refuse(reference, reference.from, idsOf(gone, reference.to))
      }
    },
  }
}
