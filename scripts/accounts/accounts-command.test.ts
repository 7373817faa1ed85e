import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleAsking, examplePassword } from '@legalmap/server/accounts/examples.ts'
import { openAccounts } from '@legalmap/server/accounts/open-accounts.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runAccounts } from './accounts-command.ts'

let folder: string
let path: string
let now: number
const open = (more = {}) => openAccounts(path, { now: () => now, ...more })
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-accounts-'))
  path = join(folder, 'accounts.sqlite')
  now = Date.parse('2026-11-28T04:00:00Z')
  await (await open()).close()
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(...given: string[]) {
  const lines: string[] = []
  const openThere = () => open({ create: false })
  const around = { openAccounts: openThere, public_url: 'https://map.example', out: (line: string) => lines.push(line) }
  return { code: await runAccounts(given, around), out: lines.join('\n') }
}
const tokenIn = (out: string) => /desk\/invitation\/(\S+)/.exec(out)?.[1] ?? ''

async function use(token: string) {
  const accounts = await open()
  const answer = await accounts.acceptLink(token, examplePassword, exampleAsking())
  await accounts.close()
  return answer
}

describe('refused is', () => {
  test.each([
    ['an unknown word', ['invit', 'Айгүл'], 2],
    ['no name', ['invite'], 2],
    ['a name that was not quoted', ['invite', 'Айгүл', 'Асанова'], 2],
    ['an unknown role', ['invite', 'Айгүл', '--role', 'owner'], 2],
    ['an unknown option', ['list', '--all'], 2],
    ['another language', ['invite', 'Айгүл', '--language', 'de'], 2],
    ['a unit that is no id', ['invite', 'Айгүл', '--unit', 'Ош'], 1],
    ['somebody who is not there', ['reset', 'nobody'], 1],
  ])('%s', async (_, given, code) => {
    const answer = await run(...given)
    expect(answer.code).toBe(code)
    if (code === 2) expect(answer.out).toContain('Usage: pnpm legalmap accounts')
  })

  test('a second person with a name that is read the same', async () => {
    await run('invite', 'Айгүл')
    expect(await run('invite', 'Aigul')).toMatchObject({ code: 1, out: expect.stringContaining('--sign-in') })
  })

  test('closing the last administrator', async () => {
    const { out } = await run('invite', '--administrator', 'Айгүл')
    await use(tokenIn(out))
    expect(await run('close', 'aigul')).toMatchObject({ code: 1, out: expect.stringContaining('last administrator') })
  })

  test('a database that is not there: a command makes none', async () => {
    path = join(folder, 'typo', 'accounts.sqlite')
    await expect(run('list')).rejects.toMatchObject({ code: 'missing' })
  })
})

test('the first administrator is invited by a link in her language, and signs in with what she sets', async () => {
  const { code, out } = await run('invite', '--administrator', 'Айгүл Асанова', '--sign-in', 'aigul', '--language', 'ru')
  expect(code).toBe(0)
  expect(out).toContain('https://map.example/ru/desk/invitation/')
  expect(await use(tokenIn(out))).toMatchObject({
    outcome: 'signed_in',
    person: { name: 'Айгүл Асанова', role: 'administrator', reach: { country: true }, second_factor: 'overdue' },
  })
  expect((await run('list')).out).toBe('aigul  Айгүл Асанова  administrator  second factor overdue, used 2026-11-28')
})

test('the last administrator without password and phone is helped by one link, which ends what was open', async () => {
  const first = await run('invite', '--administrator', 'Айгүл')
  const signed = await use(tokenIn(first.out))
  if (signed.outcome !== 'signed_in') throw new Error(signed.outcome)
  expect((await run('sessions', 'айгуль')).out).toContain('firefox on android')
  const again = await run('reset', 'aigul', '--everything')
  const accounts = await open()
  expect(await accounts.readLink(tokenIn(again.out))).toMatchObject({ purpose: 'password_and_second_factor' })
  await accounts.acceptLink(tokenIn(again.out), 'башка узун сыр сөз', exampleAsking())
  expect(await accounts.personOf(signed.token)).toBeNull()
  await accounts.close()
  expect((await run('log', 'aigul')).out).toMatch(/link_used .* purpose=password_and_second_factor/)
})

test('sessions are ended, accounts closed', async () => {
  const { out } = await run('invite', 'Айгүл', '--unit', 'osh')
  await use(tokenIn(out))
  expect((await run('sessions', 'aigul', '--end')).out).toContain('Ended: 1')
  expect((await run('close', 'aigul')).code).toBe(0)
  expect((await run('list')).out).toContain('closed')
  expect(await run('reset', 'aigul')).toMatchObject({ code: 1, out: 'The account is closed.' })
})
