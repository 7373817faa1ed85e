import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Accounts } from '@legalmap/server/accounts/accounts.ts'
import {
  appCode,
  type ExampleAccounts,
  exampleAccounts,
  exampleAsking,
  examplePassword,
} from '@legalmap/server/accounts/examples.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ended, start } from './programs.ts'

vi.setConfig({ testTimeout: 120_000 })

let folder: string
let path: string
let example: ExampleAccounts
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-accounts-'))
  path = join(folder, 'accounts.sqlite')
  example = await exampleAccounts(path)
})
afterEach(async () => {
  expect(await example.accounts.faults()).toEqual([])
  await example.accounts.close()
  rmSync(folder, { recursive: true })
})

type Call = [keyof Accounts, unknown[]]

/** Two processes ask at the same moment; all their answers. */
async function inTwoProcesses(calls: (number: 0 | 1) => Call[]): Promise<{ outcome: string }[]> {
  const at = Date.now() + 1500
  const asked = ([0, 1] as const).map((number) => JSON.stringify({ now: example.clock.now, at, calls: calls(number) }))
  const all = await Promise.all(asked.map((one) => ended(start('accounts', path, one))))
  for (const { how, error } of all) expect({ how, error }).toEqual({ how: 0, error: '' })
  return all.flatMap(({ out }) => JSON.parse(out) as { outcome: string }[])
}
const outcomes = (answers: { outcome: string }[]) => answers.map(({ outcome }) => outcome).toSorted()
const signIn = (given: { name: string; password: string }, address = '192.0.2.7'): Call => [
  'signIn',
  [given, exampleAsking({ address })],
]

test('sixty of one office who sign in at once at two processes are all in, and the log has them all', async () => {
  const names = Array.from({ length: 60 }, (_, number) => `person${number}`)
  for (const name of names) await example.join({ sign_in_name: name })
  const answers = await inTwoProcesses((number) =>
    names.filter((_, place) => place % 2 === number).map((name) => signIn({ name, password: examplePassword })),
  )
  expect(outcomes(answers)).toEqual(Array.from({ length: 60 }, () => 'signed_in'))
  const events = await example.accounts.events('command line', { limit: 1000 })
  expect(events.filter(({ what }) => what === 'signed_in')).toHaveLength(120)
})

test('a link that both use lets one in', async () => {
  const { person } = await example.join()
  const made = await example.accounts.makeLink('command line', person.account_id, 'password')
  if (made.outcome !== 'made') throw new Error(made.outcome)
  const answers = await inTwoProcesses((number) => [['acceptLink', [made.token, `узун сыр сөз ${number}`, exampleAsking()]]])
  expect(outcomes(answers)).toEqual(['gone', 'signed_in'])
})

test('a code of an app that both take lets one in', async () => {
  const { token } = await example.join()
  const { secret } = await example.addApp(token)
  example.clock.now += 60_000
  const halves = await Promise.all(
    [0, 1].map(() => example.accounts.signIn({ name: 'aigul', password: examplePassword }, exampleAsking())),
  )
  const code = appCode(secret, example.clock.now)
  const answers = await inTwoProcesses((number) => {
    const half = halves[number]
    return [['checkTotp', [half?.outcome === 'second_factor' ? half.pending : '', code, exampleAsking()]]]
  })
  expect(outcomes(answers)).toEqual(['signed_in', 'wrong'])
})

test('who guesses at both has no more tries than at one', async () => {
  await example.join()
  const answers = await inTwoProcesses((number) =>
    Array.from({ length: 30 }, (_, guess) =>
      signIn({ name: 'aigul', password: `guess ${guess}` }, `198.51.100.${100 * number + guess}`),
    ),
  )
  expect(answers.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(20)
  expect(answers.filter(({ outcome }) => outcome === 'wait')).toHaveLength(40)
})
