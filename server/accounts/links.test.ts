import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LinkPurpose } from './accounts.ts'
import { appCode, type ExampleAccounts, exampleAccounts, exampleAsking, examplePassword } from './examples.ts'

let example: ExampleAccounts
beforeEach(async () => {
  example = await exampleAccounts()
})
afterEach(() => example.accounts.close())

const nextPassword = 'башка узун сыр сөз'
const accept = (token: string, password = nextPassword) => example.accounts.acceptLink(token, password, exampleAsking())
const hour = 3_600_000

async function linkFor(account_id: string, purpose: LinkPurpose): Promise<string> {
  const made = await example.accounts.makeLink('command line', account_id, purpose)
  if (made.outcome !== 'made') throw new Error(made.outcome)
  return made.token
}
async function invited(): Promise<string> {
  const person = { name: 'Бакыт', sign_in_name: 'bakyt', office: '', role: 'reader' as const }
  const made = await example.accounts.invite('command line', { ...person, reach: { country: true, units: [], providers: [] } })
  if (made.outcome !== 'made') throw new Error(made.outcome)
  return made.token
}
const eventsOf = async () =>
  (await example.accounts.events('command line', { limit: 100 })).map(({ what, detail }) => ({ what, ...detail }))

describe('a link is good for nothing', () => {
  test.each(['', 'x', 'x'.repeat(43), 'ё', "' or 1=1 --", 'x'.repeat(8000)])('that was forged: %.20s', async (token) => {
    await invited()
    expect(await example.accounts.readLink(token)).toBeNull()
    expect(await accept(token)).toEqual({ outcome: 'gone' })
  })

  test('a second time, which the log says', async () => {
    const token = await invited()
    expect(await accept(token)).toMatchObject({ outcome: 'signed_in' })
    expect(await accept(token)).toEqual({ outcome: 'gone' })
    expect(await example.accounts.readLink(token)).toBeNull()
    expect(await eventsOf()).toContainEqual({ what: 'link_refused', why: 'used' })
  })

  test('for one of two who use it at the same moment', async () => {
    const token = await invited()
    const answers = await Promise.all([accept(token), accept(token, 'дагы бир узун сыр')])
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['gone', 'signed_in'])
  })

  test('after 24 hours', async () => {
    const token = await invited()
    example.clock.now += 24 * hour
    expect(await example.accounts.readLink(token)).toBeNull()
    expect(await accept(token)).toEqual({ outcome: 'gone' })
    expect(await eventsOf()).toContainEqual({ what: 'link_refused', why: 'expired' })
  })

  test('once there is a newer one', async () => {
    const { person } = await example.join()
    const first = await linkFor(person.account_id, 'password')
    const second = await linkFor(person.account_id, 'password')
    expect(await accept(first)).toEqual({ outcome: 'gone' })
    expect(await accept(second)).toMatchObject({ outcome: 'signed_in' })
  })

  test('once the account is closed', async () => {
    const { person } = await example.join()
    const token = await linkFor(person.account_id, 'password')
    await example.accounts.closeAccount('command line', person.account_id)
    expect(await accept(token)).toEqual({ outcome: 'gone' })
  })
})

test('reading a link, as previews do, names nobody and changes nothing, however often', async () => {
  const token = await invited()
  const before = await eventsOf()
  for (let count = 0; count < 50; count += 1)
    expect(await example.accounts.readLink(token)).toEqual({ purpose: 'invitation', expires_at: '2026-11-29T04:00:00.000Z' })
  expect(await eventsOf()).toEqual(before)
  expect(await accept(token)).toMatchObject({ outcome: 'signed_in', person: { name: 'Бакыт' } })
})

test('a password that is refused leaves the link as it was', async () => {
  const token = await invited()
  expect(await accept(token, 'short')).toEqual({ outcome: 'password_refused', fault: 'too_short' })
  expect(await accept(token, 'passwordpassword')).toEqual({ outcome: 'password_refused', fault: 'common' })
  expect(await accept(token)).toMatchObject({ outcome: 'signed_in' })
})

describe('a link for a forgotten password', () => {
  test('ends what was signed in, and the old password', async () => {
    const { token, person } = await example.join()
    expect(await accept(await linkFor(person.account_id, 'password'))).toMatchObject({ outcome: 'signed_in' })
    expect(await example.accounts.personOf(token)).toBeNull()
    const old = await example.accounts.signIn({ name: 'aigul', password: examplePassword }, exampleAsking())
    expect(old).toEqual({ outcome: 'wrong' })
  })

  test('forgets the devices: one of them may be why', async () => {
    const { device, person } = await example.join()
    const changed = await accept(await linkFor(person.account_id, 'password'))
    if (changed.outcome !== 'signed_in') throw new Error(changed.outcome)
    for (let count = 0; count < 30; count += 1)
      await example.accounts.signIn({ name: 'aigul', password: 'guess' }, exampleAsking({ address: `198.51.100.${count}` }))
    const asking = exampleAsking({ device, address: '203.0.113.1' })
    const answer = await example.accounts.signIn({ name: 'aigul', password: nextPassword }, asking)
    expect(answer.outcome).toBe('wait')
    const known = exampleAsking({ device: changed.device, address: '203.0.113.1' })
    expect(await example.accounts.signIn({ name: 'aigul', password: nextPassword }, known)).toMatchObject({
      outcome: 'signed_in',
    })
  })

  test('does not do instead of a second factor', async () => {
    const { token, person } = await example.join()
    const { secret } = await example.addApp(token)
    example.clock.now += 60_000
    const half = await accept(await linkFor(person.account_id, 'password'))
    if (half.outcome !== 'second_factor') throw new Error(half.outcome)
    const code = appCode(secret, example.clock.now)
    expect(await example.accounts.checkTotp(half.pending, code, exampleAsking())).toMatchObject({ outcome: 'signed_in' })
  })
})

describe('a link for a lost second factor', () => {
  test('takes it away from who has the password, and is due again at once', async () => {
    const { token, person } = await example.join()
    const { recovery_codes } = await example.addApp(token)
    const link = await linkFor(person.account_id, 'second_factor')
    expect(await accept(link, 'not the password')).toEqual({ outcome: 'wrong' })
    example.clock.now += 15 * 24 * hour
    expect(await accept(link, examplePassword)).toEqual({ outcome: 'gone' })
    const later = await linkFor(person.account_id, 'second_factor')
    expect(await accept(later, examplePassword)).toMatchObject({ outcome: 'signed_in', person: { second_factor: 'overdue' } })
    expect(await example.accounts.personOf(token)).toBeNull()
    // the codes of before are good for nothing
    const again = await example.accounts.signIn({ name: 'aigul', password: examplePassword }, exampleAsking())
    expect([again.outcome, recovery_codes.length]).toEqual(['signed_in', 10])
  })

  test('cannot be used to guess the password without end', async () => {
    const { person } = await example.join()
    const link = await linkFor(person.account_id, 'second_factor')
    const answers: string[] = []
    for (let guess = 0; guess < 11; guess += 1) answers.push((await accept(link, `guess ${guess}`)).outcome)
    expect(answers.slice(-2)).toEqual(['wrong', 'wait'])
  })
})

test('a link for both sets a new password and takes the second factor away', async () => {
  const { token, person } = await example.join()
  await example.addApp(token)
  const answer = await accept(await linkFor(person.account_id, 'password_and_second_factor'))
  expect(answer).toMatchObject({ outcome: 'signed_in', person: { second_factor: 'due' } })
})

test('neither tokens nor passwords stand in the database, only hashes of them', async () => {
  await example.accounts.close()
  const folder = mkdtempSync(join(tmpdir(), 'legalmap-accounts-'))
  example = await exampleAccounts(join(folder, 'accounts.sqlite'))
  const { token, device, person } = await example.join()
  const { recovery_codes } = await example.addApp(token)
  const link = await linkFor(person.account_id, 'password')
  const kept = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  rmSync(folder, { recursive: true })
  expect(kept).toContain('Айгүл')
  for (const secret of [
    token,
    device,
    link,
    examplePassword,
    ...recovery_codes,
    ...recovery_codes.map((code) => code.replaceAll('-', '')),
  ])
    expect(kept.includes(secret)).toBe(false)
  for (const address of [exampleAsking().address, 'Mozilla']) expect(kept).not.toContain(address)
})
