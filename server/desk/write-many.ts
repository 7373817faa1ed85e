/** Writes the same kind of fact into many centers as one batch, set on what stands at that moment. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { readFacts } from '@legalmap/data/desk/read-facts.ts'
import type { BulkAnswer } from '@legalmap/data/desk/resources/bulk.ts'
import type { LeftRow } from '@legalmap/data/desk/resources/history.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { Edit, Stored } from '../store/open-store.ts'
import { anew } from './anew.ts'
import { type DeskParts, targetOf } from './desk-parts.ts'
import { type DeskWriting, writeEdits } from './write-edits.ts'

export interface Many {
  wanted: (record: Provider) => boolean
  /** Ids that were named: those out of reach are left and told like those that nobody has. */
  named?: ReadonlySet<string>
  /** The facts that a center is to have; null where it has them. */
  facts: (record: Provider) => Readonly<Record<string, unknown>> | null
  writing: DeskWriting
  dry_run: boolean
}

interface Prepared {
  edits: Edit[]
  changed: BulkAnswer['changed']
  left: LeftRow[]
}

function prepare(
  desk: DeskParts,
  person: DeskPerson,
  records: ReadonlyMap<string, Stored<Provider>>,
  { wanted, named, facts }: Many,
): Prepared {
  const prepared: Prepared = { edits: [], changed: [], left: [] }
  const leave = (record_id: string, name: LeftRow['name'], why: LeftRow['why']) =>
    prepared.left.push({ noun: 'provider', record_id, name, why, conflicts: [] })
  const reached = (record: Provider) => may(person, 'bulk.edit', targetOf(record, desk))
  for (const id of named ?? []) {
    const record = records.get(id)?.record
    if (!record || !reached(record)) leave(id, null, 'outside_reach')
  }
  for (const { revision, record } of records.values()) {
    if (!wanted(record) || !reached(record)) continue
    const given = facts(record)
    if (!given) continue
    const { wanted: after, errors } = readFacts(given, record, { gazetteer: desk.pack.gazetteer, notes: false })
    if (errors.length > 0) leave(record.id, record.name, 'not_valid')
    else {
      prepared.edits.push({ noun: 'provider', action: 'update', record_id: record.id, base_revision: revision, record: after })
      prepared.changed.push({ record_id: record.id, name: record.name })
    }
  }
  return prepared
}

/** Throws a DeskRefusal (422) where the door takes none of it. */
export function writeMany(desk: DeskParts, person: DeskPerson, many: Many): Promise<BulkAnswer> {
  return anew(async () => {
    const { records } = await desk.centers()
    const { edits, changed, left } = prepare(desk, person, records, many)
    if (many.dry_run || edits.length === 0) return { batch: null, changed, left }
    const { written, change } = await writeEdits(desk, person, many.writing, edits)
    return { batch: change === null ? null : written.batch_id, changed, left }
  })
}
