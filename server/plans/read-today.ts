/** Reads from the store, as of one moment, what the rows of a plan are of, what they name, and who names what they take away. */
import type { Noun } from '@legalmap/data/model/change.ts'
import { recordOf } from '@legalmap/data/model/merge.ts'
import type { PlanRow } from '@legalmap/data/model/plan.ts'
import { namedByRecord, type TodaysRegister } from '@legalmap/data/plans/settle-rows.ts'
import type { Reading, Store, Stored } from '../store/open-store.ts'

type Known = Map<string, Stored<{ id: string }> | null>

const countsAtOnce = 1000
const key = (noun: Noun, id: string) => `${noun} ${id}`

/** Puts into `known` what is asked for and not there yet; null for what the register does not have. */
async function look(reading: Reading, asked: Iterable<{ noun: Noun; id: string }>, known: Known): Promise<void> {
  const wanted = new Map<Noun, Set<string>>()
  for (const { noun, id } of asked) {
    if (known.has(key(noun, id))) continue
    known.set(key(noun, id), null)
    wanted.set(noun, (wanted.get(noun) ?? new Set()).add(id))
  }
  for (const [noun, ids] of wanted)
    for (const stored of await reading.some(noun, [...ids])) known.set(key(noun, stored.record.id), stored)
}

async function findReferring(reading: Reading, removed: readonly PlanRow[]) {
  const found: { noun: Noun; record: { id: string } }[] = []
  const providers = removed.filter(({ noun }) => noun === 'provider').map(({ record_id }) => record_id)
  if (providers.length > 0)
    for (const noun of ['visit', 'consultation_count'] as const)
      for (const { record } of await reading.ofProviders(noun, providers)) found.push({ noun, record })
  if (removed.some(({ noun }) => noun === 'consultation_count'))
    for (let after = ''; ; ) {
      const counts = await reading.next('consultation_count', after, countsAtOnce)
      for (const { record } of counts) if (record.part_of !== '') found.push({ noun: 'consultation_count', record })
      if (counts.length < countsAtOnce) break
      after = counts.at(-1)?.record.id ?? ''
    }
  return found
}

export function readToday(store: Pick<Store, 'read'>, rows: readonly PlanRow[]): Promise<TodaysRegister> {
  return store.read(async (reading) => {
    const known: Known = new Map()
    await look(
      reading,
      rows.map(({ noun, record_id: id }) => ({ noun, id })),
      known,
    )
    const wanted = rows.map(({ noun, record_id, changes }) => ({
      noun,
      record: recordOf(noun, record_id, changes, 'after') as { id: string },
    }))
    const there = [...known].flatMap(([name, stored]) =>
      stored ? [{ noun: name.split(' ')[0] as Noun, record: stored.record }] : [],
    )
    await look(
      reading,
      [...wanted, ...there].flatMap(({ noun, record }) => namedByRecord(noun, record)),
      known,
    )
    const referring = await findReferring(
      reading,
      rows.filter(({ action }) => action === 'remove'),
    )
    return { today: (noun, id) => known.get(key(noun, id)) ?? null, referring: () => referring }
  })
}
