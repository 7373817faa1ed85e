/** `legalmap accounts`: the help of whoever has the server for people who cannot sign in, the last administrator among them. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { fold } from '@legalmap/data/text/fold.ts'
import type { Account, Accounts, LinkMade, PeopleRefusal } from '@legalmap/server/accounts/accounts.ts'
import { type AccountsArguments, accountsUsage, readAccountsArguments } from './accounts-arguments.ts'

/** The command closes the accounts. `public_url` is where people see the site. */
export interface AccountsSurroundings {
  openAccounts(): Promise<Accounts>
  public_url: string
  out(line: string): void
}

/** Fine; it is refused or not there; the command was called wrongly. */
const exitCodes = { fine: 0, refused: 1, usage: 2 } as const

const by = 'command line'

const refusals: Readonly<Record<Exclude<PeopleRefusal['outcome'], 'invalid'>, string>> = {
  not_allowed: 'That is not allowed.',
  unknown: 'There is no such account: "accounts list" shows them.',
  closed: 'The account is closed.',
  name_taken: 'Somebody signs in with this name, or with one that is read the same: give another one with --sign-in.',
  last_administrator: 'This is the last administrator: invite another one first.',
}

const told = (refusal: PeopleRefusal): string =>
  refusal.outcome === 'invalid' ? `This cannot be used: ${refusal.fields.join(', ')}.` : refusals[refusal.outcome]

const day = (time: string) => (time === '' ? 'never' : time.slice(0, 10))

function lineOf({ sign_in_name, name, office, role, status, second_factor, used_at, asked_at }: Account): string {
  const factor = { on: 'second factor', due: 'second factor due', overdue: 'second factor overdue' }[second_factor]
  const parts = [status === 'open' ? '' : status, status === 'open' ? factor : '', `used ${day(used_at)}`]
  if (asked_at !== '') parts.push('unused: to be asked after')
  return `${sign_in_name}  ${[name, office].filter(Boolean).join(', ')}  ${role}  ${parts.filter(Boolean).join(', ')}`
}

async function find(accounts: Accounts, name: string): Promise<Account | undefined> {
  const people = await accounts.people(by)
  return people.find(({ account_id }) => account_id === name) ?? people.find((one) => fold(one.sign_in_name) === fold(name))
}

function linkLines(made: LinkMade, { public_url }: AccountsSurroundings, language: Language): string[] {
  return [
    `${public_url}${deskAddress(language, 'invitation', { token: made.token })}`,
    `The link is good once, until ${made.expires_at.slice(0, 16).replace('T', ' ')} UTC. Whoever has it can use it: hand it to nobody else.`,
  ]
}

async function invite(accounts: Accounts, asked: AccountsArguments, around: AccountsSurroundings): Promise<number> {
  const { name, sign_in_name, office, role, units, providers, country, language } = asked
  const reach = { country: country || role === 'administrator', units, providers }
  const made = await accounts.invite(by, { name, sign_in_name, office, role, reach })
  if (made.outcome !== 'made') {
    around.out(told(made))
    return exitCodes.refused
  }
  around.out([`${name} is invited as ${role} and signs in as ${sign_in_name}.`, ...linkLines(made, around, language)].join('\n'))
  return exitCodes.fine
}

async function listSessions(accounts: Accounts, account: Account, end: boolean): Promise<string[]> {
  const sessions = await accounts.sessionsOf(by, account.account_id)
  const lines = sessions.map(({ device, started_at, used_at }) => {
    const named = [device.browser, device.system].filter(Boolean).join(' on ') || 'unknown device'
    return `${named}, since ${started_at}, used ${used_at}`
  })
  if (lines.length === 0) lines.push('Signed in nowhere.')
  if (!end) return lines
  const ended = await accounts.endSessionsOf(by, account.account_id)
  return [...lines, ended.outcome === 'done' ? `Ended: ${ended.ended}` : told(ended)]
}

async function logLines(accounts: Accounts, account: Account | undefined): Promise<string[]> {
  const events = await accounts.events(by, { limit: 200, ...(account && { account_id: account.account_id }) })
  return events.map(({ at, actor, what, account_id, refused, detail }) => {
    const more = Object.entries(detail).map(([key, value]) => `${key}=${value}`)
    return [at, what, refused ? 'refused' : '', actor && `by ${actor}`, account_id && `of ${account_id}`, ...more]
      .filter(Boolean)
      .join('  ')
  })
}

async function act(accounts: Accounts, asked: AccountsArguments, around: AccountsSurroundings): Promise<number> {
  const { word, name, language } = asked
  if (word === 'list') {
    const people = await accounts.people(by)
    around.out(people.length === 0 ? 'There are no accounts yet.' : people.map(lineOf).join('\n'))
    return exitCodes.fine
  }
  if (word === 'invite') return invite(accounts, asked, around)
  const account = name === '' ? undefined : await find(accounts, name)
  if (!account && name !== '') {
    around.out(refusals.unknown)
    return exitCodes.refused
  }
  if (word === 'log') around.out((await logLines(accounts, account)).join('\n'))
  else if (account && word === 'sessions') around.out((await listSessions(accounts, account, asked.end)).join('\n'))
  else if (account && word === 'close') {
    const done = await accounts.closeAccount(by, account.account_id)
    around.out(done.outcome === 'done' ? `The account of ${account.name} is closed.` : told(done))
    if (done.outcome !== 'done') return exitCodes.refused
  } else if (account) {
    const made = await accounts.makeLink(by, account.account_id, asked.purpose)
    around.out(made.outcome === 'made' ? linkLines(made, around, language).join('\n') : told(made))
    if (made.outcome !== 'made') return exitCodes.refused
  }
  return exitCodes.fine
}

/** `given` are the arguments after `accounts`. Throws the errors of the accounts. */
export async function runAccounts(given: readonly string[], around: AccountsSurroundings): Promise<number> {
  const asked = readAccountsArguments(given)
  if (asked === 'help' || 'wrong' in asked) {
    around.out(asked === 'help' ? accountsUsage : `${asked.wrong}\n${accountsUsage}`)
    return asked === 'help' ? exitCodes.fine : exitCodes.usage
  }
  const accounts = await around.openAccounts()
  try {
    return await act(accounts, asked, around)
  } finally {
    await accounts.close()
  }
}
