/** Writes refusals of people who are not known into the log, without letting a flood of them fill the disk: what was left out is counted. */
import type { Around } from './around.ts'
import { log, self } from './events.ts'
import { createRecent } from './recent.ts'
import type { AccountEvent, AccountEventKind } from './shapes.ts'
import type { Allowance } from './slow-down.ts'
import type { Database } from './tables.ts'

const everything: Allowance = { at_once: 200, every_seconds: 30 }
/** That somebody is slowed down is worth a line, and not one a try. */
const slowedDown: Allowance = { at_once: 1, every_seconds: 600 }

const acts: Allowance = { at_once: 60, every_seconds: 60 }

export interface Refusals {
  /** In a transaction of its own. `account_id` is empty where nobody is meant; `detail` quotes nothing that was sent. */
  tell(what: AccountEventKind, account_id: string, detail: AccountEvent['detail']): Promise<void>
}

export function createRefusals({ write, now }: { write: Around['write']; now: Around['now'] }): Refusals {
  const recent = createRecent(20_000)
  let unwritten = 0

  function isTooMany(what: AccountEventKind, account_id: string): boolean {
    const limits: [string, Allowance][] = [['', everything]]
    if (what === 'slowed_down') limits.push([`of ${account_id}`, slowedDown])
    // whoever is signed in is known: her own flood drowns nobody else's lines
    if (what === 'act_refused') limits.splice(0, 1, [`act of ${account_id}`, acts])
    if (limits.some(([key, allowance]) => recent.wait(key, allowance, now()) > 0)) return true
    for (const [key, allowance] of limits) recent.count(key, allowance, now())
    return false
  }

  return {
    async tell(what, account_id, told) {
      if (isTooMany(what, account_id)) {
        unwritten += 1
        return
      }
      const left = unwritten
      unwritten = 0
      const at = new Date(now()).toISOString()
      const detail = { ...told, ...(left > 0 && { unwritten: left }) }
      const actor = what === 'act_refused' ? self(account_id) : ''
      await write((database: Database) => log(database, { at, actor, what, account_id, refused: true, detail }))
    },
  }
}
