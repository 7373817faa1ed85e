/** Reads what the public may know of how providers were changed lately: each record's history goes through its exit as it is read. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import type { Change } from '@legalmap/data/model/change.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { byNewestDay, type PublicChange, toPublicChanges } from '@legalmap/data/publish/public-change.ts'
import type { Changes } from '@legalmap/data/published/apply-changes.ts'
import type { Reading } from '../store/open-store.ts'

/** Nobody reads further back; whoever wants to has the register's own history. */
const mostChanges = 2000
/** So many providers are read one by one; of more everything is read anew. */
const mostTouched = 400

/** So many records go through the exit in a few milliseconds. */
const part = 50

async function told(changes: readonly Change[], records: ReadonlyMap<string, Provider | null>, gazetteer: Gazetteer) {
  const found: PublicChange[] = []
  let done = 0
  for (const [id, own] of Map.groupBy(changes, ({ record_id }) => record_id)) {
    found.push(...toPublicChanges(own, records.get(id) ?? null, gazetteer))
    if (++done % part === 0) await turn()
  }
  return found.sort(byNewestDay)
}

/** Of the touched providers, with what the register holds of them; without them, of all. */
export async function readHistory(
  reading: Reading,
  gazetteer: Gazetteer,
  touched?: ReadonlyMap<string, Provider | null>,
): Promise<Changes['history']> {
  if (touched?.size === 0) return { whole: false, told: [] }
  if (touched && touched.size <= mostTouched) {
    const changes = await reading.newest('provider', [...touched.keys()], mostChanges)
    return { whole: false, told: await told(changes, touched, gazetteer) }
  }
  const changes = await reading.newest('provider', null, mostChanges)
  const ids = [...new Set(changes.map(({ record_id }) => record_id))]
  const records = new Map((await reading.some('provider', ids)).map(({ record }) => [record.id, record]))
  return { whole: true, told: await told(changes, records, gazetteer) }
}
