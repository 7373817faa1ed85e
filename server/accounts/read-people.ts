/** Who there is: the list that administrators work with, and the names behind the ids of history. */
import { may } from '@legalmap/data/desk/roles.ts'
import { personOfRow } from './account-row.ts'
import { type Around, instant } from './around.ts'
import { closesAt } from './closing.ts'
import type { Account, PeopleDoor } from './people-door.ts'
import { listSessions } from './sessions.ts'
import type { AccountRow, Database, LinkRow } from './tables.ts'

function toAccount(row: AccountRow, around: Around, more: { has: boolean; link: LinkRow | undefined }): Account {
  const { sign_in_name, status, made_at, used_at, closed_at, asked_at } = row
  const link = more.link ? { purpose: more.link.purpose, expires_at: more.link.expires_at } : null
  const person = personOfRow(row, more.has, around)
  return { ...person, sign_in_name, status, made_at, used_at, closed_at, asked_at, closes_at: closesAt(row), link }
}

async function readAll(database: Database, around: Around): Promise<Account[]> {
  const rows = await database.selectFrom('account').selectAll().orderBy('name').orderBy('id').execute()
  const open = database.selectFrom('link').selectAll().where('ended', '=', '').where('expires_at', '>', instant(around.now()))
  const links = new Map((await open.execute()).map((link) => [link.account_id, link]))
  const keys = await database.selectFrom('passkey').select('account_id').distinct().execute()
  const withKeys = new Set(keys.map(({ account_id }) => account_id))
  const accounts = rows.map((row) =>
    toAccount(row, around, { has: row.totp_secret !== '' || withKeys.has(row.id), link: links.get(row.id) }),
  )
  return [...accounts.filter(({ status }) => status !== 'closed'), ...accounts.filter(({ status }) => status === 'closed')]
}

export const peopleReaders = (around: Around): Pick<PeopleDoor, 'people' | 'names' | 'sessionsOf'> => ({
  people: async (by) =>
    by === 'command line' || may(by, 'people.manage') ? around.read((database) => readAll(database, around)) : [],
  sessionsOf: async (by, account_id) =>
    by === 'command line' || may(by, 'people.manage')
      ? around.read((database) => listSessions(database, around, account_id, ''))
      : [],
  names: (account_ids) =>
    around.read(async (database) => {
      const rows =
        account_ids.length === 0
          ? []
          : await database
              .selectFrom('account')
              .select(['id', 'name', 'office', 'role'])
              .where('id', 'in', account_ids.slice(0, 1000))
              .execute()
      return new Map(rows.map(({ id, ...person }) => [id, person]))
    }),
})
