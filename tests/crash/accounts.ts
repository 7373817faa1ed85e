/** Asks the accounts at a path for several things at the same moment, as one of several processes; its answers are a line of JSON. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Accounts } from '@legalmap/server/accounts/accounts.ts'
import { openAccounts } from '@legalmap/server/accounts/open-accounts.ts'

const [path = '', asked = ''] = process.argv.slice(2)
const { now, at, calls } = JSON.parse(asked) as { now: number; at: number; calls: [keyof Accounts, unknown[]][] }
const accounts = await openAccounts(path, { now: () => now })
await wait(Math.max(0, at - Date.now()))
const ask = accounts as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>
const answers = await Promise.all(calls.map(([name, given]) => ask[name]?.(...given)))
await accounts.close()
console.log(JSON.stringify(answers))
