/** Writes the same kind of fact into many centers as one batch, set on what stands at that moment. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { readFacts } from '@legalmap/data/desk/read-facts.ts'
import type { BulkAnswer } from '@legalmap/data/desk/resources/bulk.ts'
import type { LeftRow } from '@legalmap/data/desk/resources/history.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { type Edit, StaleRevisionError, type Stored } from '../store/open-store.ts'
import { type DeskParts, targetOf } from './desk-parts.ts'
import { refusalOf } from './read-request.ts'
import { type DeskWriting, writeEdits } from './write-edits.ts'

export interface Many {
  /** Which of all centers; those out of reach that are named are left and told. */
  wanted: (record: Provider) => 'named' | 'found' | null
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

const mostTries = 20

function prepare(desk: DeskParts, person: DeskPerson, records: Iterable<Stored<Provider>>, { wanted, facts }: Many): Prepared {
  const prepared: Prepared = { edits: [], changed: [], left: [] }
  const leave = ({ id, name }: Provider, why: LeftRow['why']) =>
    prepared.left.push({ noun: 'provider', record_id: id, name, why, conflicts: [] })
  for (const { revision, record } of records) {
    const how = wanted(record)
    if (how === null) continue
    if (!may(person, 'bulk.edit', targetOf(record, desk))) {
      if (how === 'named') leave(record, 'outside_reach')
      continue
    }
    const given = facts(record)
    if (!given) continue
    const { wanted: after, errors } = readFacts(given, record, { gazetteer: desk.pack.gazetteer, notes: false })
    if (errors.length > 0) leave(record, 'not_valid')
    else {
      prepared.edits.push({ noun: 'provider', action: 'update', record_id: record.id, base_revision: revision, record: after })
      prepared.changed.push({ record_id: record.id, name: record.name })
    }
  }
  return prepared
}

/** Throws a DeskRefusal (422) where the door takes none of it. */
export async function writeMany(desk: DeskParts, person: DeskPerson, many: Many): Promise<BulkAnswer> {
  for (let tries = 1; ; tries++) {
    const { records } = await desk.centers()
    const { edits, changed, left } = prepare(desk, person, records.values(), many)
    if (many.dry_run || edits.length === 0) return { batch: null, changed, left }
    try {
      const { written, change } = await writeEdits(desk, person, many.writing, edits)
      return { batch: change === null ? null : written.batch_id, changed, left }
    } catch (error) {
      if (error instanceof StaleRevisionError && tries < mostTries) continue
      throw refusalOf(error)
    }
  }
}
