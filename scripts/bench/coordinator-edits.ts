/** Twenty coordinators on the same thirty centers: what is acknowledged, and whether all of it is found in history. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Change } from '@legalmap/data/model/change.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { readCenter, type Signed, saveFacts } from './desk-client.ts'
import { pick, seededRandom } from './synthetic.ts'

type Facts = Readonly<Record<string, unknown>>

interface Acknowledged {
  change: number
  fact: string
  seen: unknown
  value: string
  account_id: string
}

export interface EditsAtOnce {
  acknowledged: Acknowledged[]
  conflicts: number
  failures: string[]
  milliseconds: number[]
}

/** Facts that wait for nobody, each a text of one line. */
const facts = ['email', 'website', 'hours_text', 'note'] as const
const valueFor = (fact: (typeof facts)[number], mark: string) =>
  fact === 'email' ? `${mark}@bench.example` : fact === 'website' ? `https://bench.example/${mark}` : `bench ${mark}`

/** Each person reads a center, changes a fact of it and saves, again and again, as one who reads what a conflict says. */
export async function editAtOnce(
  address: string,
  people: readonly Signed[],
  ids: readonly string[],
  seconds: number,
): Promise<EditsAtOnce> {
  const result: EditsAtOnce = { acknowledged: [], conflicts: 0, failures: [], milliseconds: [] }
  const end = performance.now() + seconds * 1000

  /** One save, or what came of it. */
  async function edit(person: Signed, mark: string, random: () => number): Promise<void> {
    const [id, fact] = [pick(ids, random), pick(facts, random)]
    const { status: read, body: center } = await readCenter(address, person, id)
    if (read !== 200) return void result.failures.push(`reading: ${read}`)
    // she looks at it for a moment, in which others save
    await wait(20 * random())
    const value = valueFor(fact, mark)
    const began = performance.now()
    const { status, body } = await saveFacts(address, person, id, center.revision, { [fact]: value })
    result.milliseconds.push(performance.now() - began)
    if (status === 412) result.conflicts++
    else if (status !== 200 || body.change === null) result.failures.push(`saving: ${status}`)
    else result.acknowledged.push({ change: body.change, fact, seen: center.record[fact], value, account_id: person.account_id })
  }

  async function work(person: Signed, number: number): Promise<void> {
    const random = seededRandom(number + 1)
    for (let round = 0; performance.now() < end; round++)
      await edit(person, `p${number}r${round}`, random).catch((error: Error) => {
        result.failures.push(`${error.message} ${(error.cause as Error | undefined)?.message ?? ''}`)
      })
  }
  await Promise.all(people.map(work))
  return result
}

/** `lost`: acknowledged and not in history; `unseen`: what stood there before was not what the person had seen. */
export async function findInHistory(
  path: string,
  { acknowledged }: EditsAtOnce,
): Promise<{ lost: number; unseen: number; faults: number }> {
  const store = await openStore(path, { readonly: true })
  try {
    const changes = new Map<number, Change>()
    for (let after_sequence = 0; ; ) {
      const some = await store.changes({ after_sequence, limit: 2000 })
      for (const change of some) changes.set(change.sequence, change)
      if (some.length < 2000) break
      after_sequence = some.at(-1)?.sequence ?? 0
    }
    const of = ({ change }: Acknowledged) => changes.get(change)
    const isThere = (edit: Acknowledged) =>
      (of(edit)?.after as Facts | null)?.[edit.fact] === edit.value && of(edit)?.actor === `account:${edit.account_id}`
    const wasSeen = (edit: Acknowledged) => (of(edit)?.before as Facts | null)?.[edit.fact] === edit.seen
    return {
      lost: acknowledged.filter((edit) => !isThere(edit)).length,
      unseen: acknowledged.filter((edit) => isThere(edit) && !wasSeen(edit)).length,
      faults: (await store.faults()).length,
    }
  } finally {
    await store.close()
  }
}
