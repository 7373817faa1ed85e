/** Reads accounts as the desk knows them: who somebody is, and how it stands with the second factor. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { Reach, SecondFactor } from '@legalmap/data/desk/roles.ts'
import { type AccountSettings, days, instant } from './around.ts'
import type { AccountRow, Database } from './tables.ts'

export const reachOf = ({ country, units, providers }: AccountRow): Reach => ({
  country: country === 1,
  units: JSON.parse(units),
  providers: JSON.parse(providers),
})

export const reachColumns = ({ country, units, providers }: Reach): Pick<AccountRow, 'country' | 'units' | 'providers'> => ({
  country: Number(country),
  units: JSON.stringify([...new Set(units)].sort()),
  providers: JSON.stringify([...new Set(providers)].sort()),
})

/** From when on it may wait no longer; an administrator's may not wait at all. */
export const secondFactorDue = ({ role, joined_at }: AccountRow, { second_factor_days }: AccountSettings): string =>
  role === 'administrator' || joined_at === '' ? joined_at : instant(Date.parse(joined_at) + days(second_factor_days))

export interface Judging {
  settings: AccountSettings
  now(): number
}

function secondFactorOf(row: AccountRow, has: boolean, { settings, now }: Judging): SecondFactor {
  if (has) return 'on'
  return secondFactorDue(row, settings) <= instant(now()) ? 'overdue' : 'due'
}

export const personOfRow = (row: AccountRow, has: boolean, judging: Judging): DeskPerson => ({
  account_id: row.id,
  name: row.name,
  office: row.office,
  role: row.role,
  reach: reachOf(row),
  second_factor: secondFactorOf(row, has, judging),
})

export const accountById = (database: Database, id: string): Promise<AccountRow | undefined> =>
  database.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()

export const passkeysOf = (database: Database, account_id: string) =>
  database.selectFrom('passkey').selectAll().where('account_id', '=', account_id).orderBy('made_at').execute()

/** An app or a passkey: what a password alone does not let in without. */
export async function hasSecondFactor(database: Database, { id, totp_secret }: AccountRow): Promise<boolean> {
  return totp_secret !== '' || (await passkeysOf(database, id)).length > 0
}
