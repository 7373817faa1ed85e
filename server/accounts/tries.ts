/** Counts tries before they are made, so that many at the same moment are as many as one after the other, and forgives what was right. */
import { countedAddress } from './address-key.ts'
import {
  knownDevice,
  knownDeviceCodes,
  strangersCodes,
  strangersOfAccount,
  strangersOfAccountHere,
  strangersOfAddress,
} from './allowances.ts'
import { createRecent } from './recent.ts'
import { type Allowance, afterTry, secondsToWait, withoutTry } from './slow-down.ts'
import type { Database } from './tables.ts'
import { keyedHash, newToken, type Random } from './tokens.ts'

/** `account_id` is empty where nobody has the name; `device` is the hash of a known one, empty for a stranger's. */
export interface Tried {
  what: 'password' | 'code'
  account_id: string
  name: string
  device: string
  address: string
}

export interface Tries {
  /** Seconds to wait before anything is tried; or 0, and the try is counted until it is forgiven. */
  begin(tried: Tried): Promise<number>
  /** It was no failure. */
  forgive(tried: Tried): Promise<void>
}

interface Counted {
  read<T>(work: (database: Database) => Promise<T>): Promise<T>
  write<T>(work: (database: Database) => Promise<T>): Promise<T>
  now(): number
  random: Random
  secret: string
  most_unknown?: number
}

/** Names that nobody has are counted like those that somebody has, or the difference would tell them apart; but not without end. */
const mostUnknown = 20_000

/** What is counted in the database, for all processes and also after a start: nothing of an address. */
function stored(tried: Tried, secret: string): { key: string; allowance: Allowance } {
  const who = tried.account_id === '' ? `unknown ${keyedHash(secret, tried.name)}` : `account ${tried.account_id}`
  const known = tried.device !== ''
  const allowances = { password: known ? knownDevice : strangersOfAccount, code: known ? knownDeviceCodes : strangersCodes }
  return { key: `${who} ${tried.what}${known ? ` ${tried.device}` : ''}`, allowance: allowances[tried.what] }
}

export function createTries({ write, now, random, secret, most_unknown = mostUnknown }: Counted): Tries {
  let unknownSince = 0
  const recent = createRecent(20_000)
  // made at each start and kept nowhere, so that what is in memory says nothing of who came
  const key = newToken(random)

  /** What is counted in memory. A known device and a code are spared: the first is no stranger, the second has the password. */
  function remembered({ what, name, device, address }: Tried): { key: string; allowance: Allowance }[] {
    if (what === 'code' || device !== '') return []
    const from = keyedHash(key, countedAddress(address))
    return [
      { key: from, allowance: strangersOfAddress },
      { key: `${from} ${keyedHash(key, name)}`, allowance: strangersOfAccountHere },
    ]
  }

  async function beginStored(database: Database, tried: Tried): Promise<number> {
    const { key: kept, allowance } = stored(tried, secret)
    const row = await database.selectFrom('failure').select('until').where('key', '=', kept).executeTakeFirst()
    const wait = secondsToWait(row?.until ?? 0, allowance, now())
    if (wait > 0) return wait
    const until = afterTry(row?.until ?? 0, allowance, now())
    await database
      .insertInto('failure')
      .values({ key: kept, until })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ until }))
      .execute()
    // counting them is slow: so now and then
    if (!row && tried.account_id === '') unknownSince += 1
    if (unknownSince >= most_unknown / 40) {
      unknownSince = 0
      await forgetUnknown(database, now(), most_unknown)
    }
    return 0
  }

  return {
    async begin(tried) {
      const inMemory = remembered(tried)
      const wait = Math.max(0, ...inMemory.map((one) => recent.wait(one.key, one.allowance, now())))
      if (wait > 0) return wait
      for (const one of inMemory) recent.count(one.key, one.allowance, now())
      const later = await write((database) => beginStored(database, tried))
      if (later > 0) for (const one of inMemory) recent.forgive(one.key, one.allowance)
      return later
    },
    async forgive(tried) {
      for (const one of remembered(tried)) recent.forgive(one.key, one.allowance)
      const { key: kept, allowance } = stored(tried, secret)
      await write(async (database) => {
        const row = await database.selectFrom('failure').select('until').where('key', '=', kept).executeTakeFirst()
        if (!row) return
        const until = withoutTry(row.until, allowance)
        await database.updateTable('failure').set({ until }).where('key', '=', kept).execute()
      })
    },
  }
}

/** What counts no more goes; of the names that nobody has also the oldest, where they are too many. */
async function forgetUnknown(database: Database, now: number, most: number): Promise<void> {
  const unknown = database.selectFrom('failure').where('key', 'like', 'unknown %')
  const { count } = await unknown.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  if (Number(count) <= most) return
  await database.deleteFrom('failure').where('until', '<=', now).execute()
  const rest = unknown.select('key').orderBy('until', 'desc').offset(most).limit(1_000_000)
  await database.deleteFrom('failure').where('key', 'in', rest).execute()
}
