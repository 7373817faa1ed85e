/** Reads what the public may know of how providers were changed lately: each record's history goes through its exit as it is read. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import type { Change } from '@legalmap/data/model/change.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { byNewestDay, joinChanges, type PublicChange, toPublicChanges } from '@legalmap/data/publish/public-change.ts'
import type { Changes } from '@legalmap/data/published/apply-changes.ts'
import type { Published } from '@legalmap/data/published/publish-records.ts'
import type { Reading } from '../store/open-store.ts'

/** Nobody reads further back; whoever wants to has the register's own history. */
const mostChanges = 2000
/** So many providers are read one by one; of more everything is read anew. */
const mostTouched = 400

/** So many are read, or records put through the exit, in a few milliseconds. */
const part = 50

/** The newest first, as far back as a sequence. */
async function newest(reading: Reading, ids: readonly string[] | null, after = 0): Promise<Change[]> {
  const found: Change[] = []
  for (;;) {
    const before = found.at(-1)?.sequence ?? Number.MAX_SAFE_INTEGER
    const some = await reading.newest('provider', ids, before, part)
    const wanted = some.filter(({ sequence }) => sequence > after)
    found.push(...wanted)
    if (wanted.length < part || found.length >= mostChanges) return found
    await turn()
  }
}

type Records = ReadonlyMap<string, Provider | null>

async function told(changes: readonly Change[], records: Records, gazetteer: Gazetteer): Promise<PublicChange[]> {
  const found: PublicChange[] = []
  let done = 0
  for (const [id, own] of Map.groupBy(changes, ({ record_id }) => record_id)) {
    found.push(...toPublicChanges(own, records.get(id) ?? null, gazetteer))
    if (++done % part === 0) await turn()
  }
  return found
}

/** Of all providers. */
export async function readHistory(reading: Reading, gazetteer: Gazetteer): Promise<PublicChange[]> {
  const changes = await newest(reading, null)
  const ids = [...new Set(changes.map(({ record_id }) => record_id))]
  const records = new Map((await reading.some('provider', ids)).map(({ record }) => [record.id, record]))
  return (await told(changes, records, gazetteer)).sort(byNewestDay)
}

/**
 * Of the providers that were touched after a sequence, with what the register holds of them now. What was told of one before still
 * holds while it is as public as it was; otherwise all its past is told anew.
 */
export async function readTouchedHistory(
  reading: Reading,
  gazetteer: Gazetteer,
  { before, after, touched }: { before: Published; after: number; touched: Records },
): Promise<Changes['history']> {
  if (touched.size === 0) return { whole: false, told: [] }
  if (touched.size > mostTouched) return { whole: true, told: await readHistory(reading, gazetteer) }
  const isAsPublic = (id: string) => before.by_id.get(id)?.location_visibility === touched.get(id)?.location_visibility
  const [same, other] = [[...touched.keys()].filter(isAsPublic), [...touched.keys()].filter((id) => !isAsPublic(id))]
  const earlier = Map.groupBy(before.changes ?? [], ({ provider_id }) => provider_id)
  const fresh = await told(same.length > 0 ? await newest(reading, same, after) : [], touched, gazetteer)
  const byId = Map.groupBy(fresh, ({ provider_id }) => provider_id)
  const joined = same.flatMap((id) => joinChanges(earlier.get(id) ?? [], byId.get(id) ?? []))
  const anew = await told(other.length > 0 ? await newest(reading, other) : [], touched, gazetteer)
  return { whole: false, told: [...joined, ...anew] }
}
