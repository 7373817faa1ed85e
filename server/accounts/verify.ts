/** Looks for what does not fit in the accounts' database, and says so in sentences that name accounts by their id. */
import { roles } from '@legalmap/data/desk/roles.ts'
import { accountEvents } from './shapes.ts'
import { signInKey } from './sign-in-name.ts'
import type { AccountRow, Database } from './tables.ts'

const isList = (text: string): boolean => {
  try {
    return Array.isArray(JSON.parse(text))
  } catch {
    return false
  }
}

function* faultsOfRow(row: AccountRow): Generator<string> {
  const { id, status, password_hash } = row
  if (!roles.includes(row.role)) yield `account ${id} has a role that there is not`
  if (!isList(row.units) || !isList(row.providers)) yield `account ${id} has a reach that is no list`
  if (row.sign_in_key !== signInKey(row.sign_in_name)) yield `account ${id} is looked up by another name than its own`
  if ((status === 'open') !== (password_hash !== ''))
    yield `account ${id} is ${status} and has ${password_hash ? 'a' : 'no'} password`
}

export async function findFaults(database: Database): Promise<string[]> {
  const rows = await database.selectFrom('account').selectAll().execute()
  const faults = rows.flatMap((row) => [...faultsOfRow(row)])
  const open = new Set(rows.filter(({ status }) => status === 'open').map(({ id }) => id))
  for (const table of ['session', 'passkey', 'device'] as const)
    for (const { account_id } of await database.selectFrom(table).select('account_id').distinct().execute())
      if (!open.has(account_id)) faults.push(`account ${account_id} is not open and has rows of ${table}`)
  const kinds = await database.selectFrom('event').select('what').distinct().execute()
  for (const { what } of kinds) if (!accountEvents.includes(what)) faults.push(`the log has an event called ${what}`)
  const { count, last } = await database
    .selectFrom('event')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('sequence').as('last')])
    .executeTakeFirstOrThrow()
  if (Number(count) !== Number(last ?? 0)) faults.push(`the log has ${count} rows and ends with number ${last}`)
  return faults
}
