import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appCode, type ExampleAccounts, exampleAccounts, exampleAsking, examplePassword } from './examples.ts'
import type { KeyOptions } from './passkeys-door.ts'
import { softwareKey } from './software-key.ts'

let example: ExampleAccounts
let key: ReturnType<typeof softwareKey>
beforeEach(async () => {
  example = await exampleAccounts()
  key = softwareKey()
})
afterEach(() => example.accounts.close())

const origin = 'https://map.example'
const challengeOf = (options: KeyOptions) => String(options.challenge)

async function startKey(token: string): Promise<string> {
  const started = await example.accounts.startPasskey(token, { origin, name: 'Legal Map' })
  if (started.outcome !== 'started') throw new Error(started.outcome)
  return challengeOf(started.options)
}
async function withKey() {
  const signed = await example.join()
  const answer = key.create({ challenge: await startKey(signed.token), origin })
  const added = await example.accounts.addPasskey(signed.token, { answer, name: 'Телефон' }, origin)
  if (added.outcome !== 'done') throw new Error(added.outcome)
  return { ...signed, recovery_codes: added.recovery_codes }
}
const challenge = async (pending = '') => challengeOf(await example.accounts.passkeyOptions(pending, origin))
const signInWith = (answer: unknown, pending = '', at = origin) =>
  example.accounts.signInWithPasskey(pending, answer, at, exampleAsking())
async function half() {
  const answer = await example.accounts.signIn({ name: 'aigul', password: examplePassword }, exampleAsking())
  if (answer.outcome !== 'second_factor') throw new Error(answer.outcome)
  return answer
}

describe('a passkey is not taken', () => {
  test.each([
    null,
    1,
    '',
    'x',
    {},
    [],
    { id: 1 },
    { id: 'x'.repeat(3000) },
    { id: 'x', response: {} },
    { id: 'x', response: { clientDataJSON: 'e30' } },
  ])('when its answer is %j', async (answer) => {
    const { token } = await withKey()
    expect(await signInWith(answer)).toEqual({ outcome: 'wrong' })
    expect(await example.accounts.addPasskey(token, { answer, name: '' }, origin)).toEqual({ outcome: 'wrong' })
  })

  test('a second time with the same answer, nor by one of two at the same moment', async () => {
    await withKey()
    const answer = key.get({ challenge: await challenge(), origin })
    const answers = await Promise.all([signInWith(answer), signInWith(answer)])
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['gone', 'signed_in'])
    // its counter is not newer either
    expect((await signInWith(answer)).outcome).toBe('wrong')
  })

  test('for a challenge that nobody gave, or that was changed', async () => {
    await withKey()
    const given = Buffer.from(await challenge(), 'base64url')
    given[0] = (given[0] ?? 0) ^ 1
    for (const forged of ['', 'AAAA', given.toString('base64url'), Buffer.alloc(54).toString('base64url')])
      expect(await signInWith(key.get({ challenge: forged, origin }))).toEqual({ outcome: 'wrong' })
  })

  test('five minutes after it was asked for', async () => {
    await withKey()
    const answer = key.get({ challenge: await challenge(), origin })
    example.clock.now += 5 * 60_000
    expect(await signInWith(answer)).toEqual({ outcome: 'wrong' })
  })

  test('for another site, or without its owner having been asked', async () => {
    await withKey()
    const given = await challenge()
    for (const wrong of [
      { origin: 'https://map.example.evil', site: 'map.example' },
      { site: 'evil.example' },
      { verified: false },
    ])
      expect(await signInWith(key.get({ challenge: given, origin, ...wrong }))).toEqual({ outcome: 'wrong' })
    expect(await signInWith(key.get({ challenge: given, origin }))).toMatchObject({ outcome: 'signed_in' })
  })

  test('when a challenge was for something else: setting up, another person, another sign-in', async () => {
    const { token } = await withKey()
    expect(await signInWith(key.get({ challenge: await startKey(token), origin }))).toEqual({ outcome: 'wrong' })
    const [one, other] = [await half(), await half()]
    const answer = key.get({ challenge: await challenge(one.pending), origin })
    expect(await signInWith(answer, other.pending)).toEqual({ outcome: 'wrong' })
    expect(await signInWith(answer)).toEqual({ outcome: 'wrong' })
    expect(await signInWith(answer, one.pending)).toMatchObject({ outcome: 'signed_in' })
  })

  test('from a copy of it that counts behind, when it was removed, or of a closed account', async () => {
    const { token, person } = await withKey()
    await example.addApp(token)
    await signInWith(key.get({ challenge: await challenge(), origin }))
    key.setBack()
    expect(await signInWith(key.get({ challenge: await challenge(), origin }))).toEqual({ outcome: 'wrong' })
    const [listed] = (await example.accounts.security(token))?.passkeys ?? []
    for (let count = 0; count < 5; count += 1) key.get({ challenge: '', origin })
    expect(await example.accounts.removePasskey(token, listed?.id ?? '')).toEqual({ outcome: 'done' })
    expect(await signInWith(key.get({ challenge: await challenge(), origin }))).toEqual({ outcome: 'wrong' })
    await example.accounts.closeAccount('command line', person.account_id)
    expect(await signInWith(key.get({ challenge: await challenge(), origin }))).toEqual({ outcome: 'wrong' })
  })

  test('as the second proof of somebody else', async () => {
    await withKey()
    const stranger = await example.join({ sign_in_name: 'bakyt' })
    const theirs = softwareKey()
    const answer = theirs.create({ challenge: await startKey(stranger.token), origin })
    await example.accounts.addPasskey(stranger.token, { answer, name: '' }, origin)
    const { pending } = await half()
    expect(await signInWith(theirs.get({ challenge: await challenge(pending), origin }), pending)).toEqual({ outcome: 'wrong' })
    expect((await signInWith(theirs.get({ challenge: await challenge(), origin }))).outcome).toBe('signed_in')
  })

  test('by a second account, when the first has it', async () => {
    await withKey()
    const stranger = await example.join({ sign_in_name: 'bakyt' })
    const answer = key.create({ challenge: await startKey(stranger.token), origin })
    expect(await example.accounts.addPasskey(stranger.token, { answer, name: '' }, origin)).toEqual({ outcome: 'wrong' })
  })
})

test('a passkey lets in alone, is a second factor, and says when it was used', async () => {
  const { token, recovery_codes } = await withKey()
  expect(recovery_codes).toHaveLength(10)
  const options = await example.accounts.passkeyOptions('', origin)
  expect(options).toMatchObject({ rpId: 'map.example', userVerification: 'required', allowCredentials: [] })
  const answer = await signInWith(key.get({ challenge: challengeOf(options), origin }))
  expect(answer).toMatchObject({ outcome: 'signed_in', person: { second_factor: 'on' } })
  expect((await example.accounts.security(token))?.passkeys).toEqual([
    { id: expect.any(String), name: 'Телефон', made_at: '2026-11-28T04:00:00.000Z', used_at: '2026-11-28T04:00:00.000Z' },
  ])
})

test('who has a passkey is not let in by the password alone, but by one of the other ways', async () => {
  const { token, recovery_codes } = await withKey()
  expect((await half()).ways).toEqual(['passkey', 'recovery_code'])
  const { secret } = await example.addApp(token)
  example.clock.now += 60_000
  expect((await half()).ways).toEqual(['app', 'passkey', 'recovery_code'])
  const check = async (code: string) => (await example.accounts.checkTotp((await half()).pending, code, exampleAsking())).outcome
  // those of the app took the place of the first ones
  expect(await check(recovery_codes[0] ?? '')).toBe('wrong')
  expect(await check(appCode(secret, example.clock.now))).toBe('signed_in')
})

test('the last second factor stays, and a passkey’s name holds nothing that cannot be seen', async () => {
  const { token } = await withKey()
  const [listed] = (await example.accounts.security(token))?.passkeys ?? []
  expect(await example.accounts.removePasskey(token, listed?.id ?? '')).toEqual({ outcome: 'last_second_factor' })
  const second = softwareKey()
  const answer = second.create({ challenge: await startKey(token), origin })
  await example.accounts.addPasskey(token, { answer, name: ` a\u202e\u0000b${'x'.repeat(200)}` }, origin)
  const names = (await example.accounts.security(token))?.passkeys.map(({ name }) => name)
  expect(names?.find((name) => name.startsWith('ab'))).toHaveLength(100)
  expect(await example.accounts.removePasskey(token, listed?.id ?? '')).toEqual({ outcome: 'done' })
})
