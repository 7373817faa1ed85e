/** People as administrators keep them: who is invited, what each may and where, and how accounts end. */
import { may } from '@legalmap/data/desk/roles.ts'
import { accountById, reachColumns, reachOf } from './account-row.ts'
import { type Around, instant } from './around.ts'
import { closeRow, isLastAdministrator } from './closing.ts'
import { log, nameOfActor } from './events.ts'
import { newLink } from './links.ts'
import type { LinkMade, NewPerson, PeopleDoor, PeopleRefusal } from './people-door.ts'
import { endAllSessions } from './sessions.ts'
import { type AccountEventKind, type Actor, type LinkPurpose, linkPurposes } from './shapes.ts'
import { signInKey } from './sign-in-name.ts'
import type { AccountRow, Database } from './tables.ts'
import { newId } from './tokens.ts'
import { faultsOfPerson } from './valid-person.ts'

type Done = { outcome: 'done' }

/** Whether the actor may; where not, that is written down. */
async function isAllowed(
  database: Database,
  around: Around,
  by: Actor,
  what: AccountEventKind,
  account_id: string,
): Promise<boolean> {
  if (by === 'command line' || may(by, 'people.manage')) return true
  const at = instant(around.now())
  await log(database, { at, actor: nameOfActor(by), what, account_id, refused: true, detail: { why: 'role' } })
  return false
}

const isTaken = async (database: Database, sign_in_name: string, but: string): Promise<boolean> => {
  const row = await database
    .selectFrom('account')
    .select('id')
    .where('sign_in_key', '=', signInKey(sign_in_name))
    .executeTakeFirst()
  return row !== undefined && row.id !== but
}

const columnsOf = ({ name, sign_in_name, office, role, reach }: NewPerson) => ({
  name: name.trim(),
  sign_in_name: sign_in_name.trim(),
  sign_in_key: signInKey(sign_in_name),
  office: office.trim(),
  role,
  ...reachColumns(reach),
})

async function invite(database: Database, around: Around, by: Actor, person: NewPerson): Promise<LinkMade | PeopleRefusal> {
  if (!(await isAllowed(database, around, by, 'invited', ''))) return { outcome: 'not_allowed' }
  const fields = faultsOfPerson(person)
  if (fields.length > 0) return { outcome: 'invalid', fields }
  if (await isTaken(database, person.sign_in_name, '')) return { outcome: 'name_taken' }
  const [id, at] = [newId(around.random), instant(around.now())]
  const blank = { password_hash: '', password_changed_at: '', totp_secret: '', totp_waiting: '', totp_step: 0 }
  const times = { made_at: at, joined_at: '', used_at: '', closed_at: '', asked_at: '', answered_at: '' }
  const row: AccountRow = { id, status: 'invited', ...columnsOf(person), ...blank, ...times }
  await database.insertInto('account').values(row).execute()
  await log(database, { at, actor: nameOfActor(by), what: 'invited', account_id: id, detail: { role: person.role } })
  const link = await newLink(database, around, { by, account_id: id, purpose: 'invitation' })
  return { outcome: 'made', account_id: id, ...link }
}

async function makeLink(
  database: Database,
  around: Around,
  by: Actor,
  { account_id, purpose }: { account_id: string; purpose: LinkPurpose },
): Promise<LinkMade | PeopleRefusal> {
  if (!(await isAllowed(database, around, by, 'link_made', account_id))) return { outcome: 'not_allowed' }
  const row = await accountById(database, account_id)
  if (!row || !linkPurposes.includes(purpose)) return { outcome: 'unknown' }
  if (row.status === 'closed' && purpose !== 'invitation') return { outcome: 'closed' }
  // somebody who has set a password is invited no more, and somebody who has not has nothing to set anew
  const fitting = row.status === 'open' ? (purpose === 'invitation' ? 'password' : purpose) : 'invitation'
  if (row.status === 'closed')
    await database
      .updateTable('account')
      .set({ status: 'invited', closed_at: '', asked_at: '', answered_at: instant(around.now()) })
      .where('id', '=', account_id)
      .execute()
  return { outcome: 'made', account_id, ...(await newLink(database, around, { by, account_id, purpose: fitting })) }
}

async function changePerson(
  database: Database,
  around: Around,
  by: Actor,
  { account_id, to }: { account_id: string; to: Partial<NewPerson> },
): Promise<Done | PeopleRefusal> {
  if (!(await isAllowed(database, around, by, 'person_changed', account_id))) return { outcome: 'not_allowed' }
  const row = await accountById(database, account_id)
  if (!row) return { outcome: 'unknown' }
  const { name, sign_in_name, office, role } = row
  const person = { name, sign_in_name, office, role, reach: reachOf(row), ...to }
  const fields = faultsOfPerson(person)
  if (fields.length > 0) return { outcome: 'invalid', fields }
  if (await isTaken(database, person.sign_in_name, account_id)) return { outcome: 'name_taken' }
  if (person.role !== 'administrator' && (await isLastAdministrator(database, row))) return { outcome: 'last_administrator' }
  await database.updateTable('account').set(columnsOf(person)).where('id', '=', account_id).execute()
  const detail = { facts: Object.keys(to).sort().join(' '), role: person.role }
  await log(database, { at: instant(around.now()), actor: nameOfActor(by), what: 'person_changed', account_id, detail })
  return { outcome: 'done' }
}

async function handOver(
  database: Database,
  around: Around,
  by: Actor,
  { from, to }: { from: string; to: string },
): Promise<{ outcome: 'done'; units: number; providers: number } | PeopleRefusal> {
  if (!(await isAllowed(database, around, by, 'handed_over', from))) return { outcome: 'not_allowed' }
  const [giving, taking] = [await accountById(database, from), await accountById(database, to)]
  if (!giving || !taking || from === to) return { outcome: 'unknown' }
  if (taking.status === 'closed') return { outcome: 'closed' }
  if (taking.role !== 'coordinator' && taking.role !== 'administrator') return { outcome: 'invalid', fields: ['role'] }
  const [given, has] = [reachOf(giving), reachOf(taking)]
  const together = { ...has, units: [...has.units, ...given.units], providers: [...has.providers, ...given.providers] }
  await database.updateTable('account').set(reachColumns(together)).where('id', '=', to).execute()
  await database.updateTable('account').set({ units: '[]', providers: '[]' }).where('id', '=', from).execute()
  const counts = { units: given.units.length, providers: given.providers.length }
  const [at, actor] = [instant(around.now()), nameOfActor(by)]
  await log(database, { at, actor, what: 'handed_over', account_id: from, detail: { ...counts, to } })
  return { outcome: 'done', ...counts }
}

type Writers = Omit<PeopleDoor, 'people' | 'names' | 'sessionsOf'>

export const peopleWriters = (around: Around): Writers => ({
  invite: (by, person) => around.write((database) => invite(database, around, by, person)),
  makeLink: (by, account_id, purpose) => around.write((database) => makeLink(database, around, by, { account_id, purpose })),
  changePerson: (by, account_id, to) => around.write((database) => changePerson(database, around, by, { account_id, to })),
  handOver: (by, from, to) => around.write((database) => handOver(database, around, by, { from, to })),
  closeAccount: (by, account_id) =>
    around.write(async (database) => {
      if (!(await isAllowed(database, around, by, 'closed', account_id))) return { outcome: 'not_allowed' }
      const row = await accountById(database, account_id)
      if (!row) return { outcome: 'unknown' }
      if (row.status === 'closed') return { outcome: 'closed' }
      if (await isLastAdministrator(database, row)) return { outcome: 'last_administrator' }
      await closeRow(database, account_id, instant(around.now()), nameOfActor(by))
      return { outcome: 'done' }
    }),
  endSessionsOf: (by, account_id) =>
    around.write(async (database) => {
      if (!(await isAllowed(database, around, by, 'sessions_ended', account_id))) return { outcome: 'not_allowed' }
      if (!(await accountById(database, account_id))) return { outcome: 'unknown' }
      const ended = await endAllSessions(database, account_id)
      const [at, actor] = [instant(around.now()), nameOfActor(by)]
      await log(database, { at, actor, what: 'sessions_ended', account_id, detail: { sessions: ended } })
      return { outcome: 'done', ended }
    }),
  stillHere: (by, account_id) =>
    around.write(async (database) => {
      if (!(await isAllowed(database, around, by, 'still_here', account_id))) return { outcome: 'not_allowed' }
      const row = await accountById(database, account_id)
      if (!row) return { outcome: 'unknown' }
      if (row.status === 'closed') return { outcome: 'closed' }
      const at = instant(around.now())
      await database.updateTable('account').set({ asked_at: '', answered_at: at }).where('id', '=', account_id).execute()
      await log(database, { at, actor: nameOfActor(by), what: 'still_here', account_id })
      return { outcome: 'done' }
    }),
})
