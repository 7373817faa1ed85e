import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appCode, type ExampleAccounts, exampleAccounts, exampleAsking, examplePassword } from './examples.ts'

let example: ExampleAccounts
beforeEach(async () => {
  example = await exampleAccounts()
})
afterEach(() => example.accounts.close())

const name = 'aigul'
const signIn = (given: { name?: string; password?: string } = {}, asking = exampleAsking()) =>
  example.accounts.signIn({ name, password: examplePassword, ...given }, asking)

describe('nobody is let in', () => {
  test.each([
    ['with another password', { password: 'Кыргыз тоолору жапыз' }],
    ['with the password in other letters', { password: examplePassword.toUpperCase() }],
    ['with no password', { password: '' }],
    ['with a megabyte', { password: 'x'.repeat(1_000_000) }],
    ['with a name that nobody has', { name: 'nobody' }],
    ['with no name', { name: '' }],
    ['with a name of signs', { name: "' or 1=1 --" }],
    ['with a name of a megabyte', { name: 'x'.repeat(1_000_000) }],
  ])('%s, and is told the same', async (_, given) => {
    await example.join()
    expect(await signIn(given)).toEqual({ outcome: 'wrong' })
  })

  test('who was invited and has not used the link', async () => {
    await example.accounts.invite('command line', {
      name: 'Бакыт',
      sign_in_name: 'bakyt',
      office: '',
      role: 'reader',
      reach: { country: true, units: [], providers: [] },
    })
    for (const password of ['', examplePassword]) expect(await signIn({ name: 'bakyt', password })).toEqual({ outcome: 'wrong' })
  })

  test('whose account was closed', async () => {
    const { person, token } = await example.join()
    await example.accounts.closeAccount('command line', person.account_id)
    expect(await signIn()).toEqual({ outcome: 'wrong' })
    expect(await example.accounts.personOf(token)).toBeNull()
  })

  test('with a forged, empty or foreign session', async () => {
    const { token } = await example.join()
    for (const other of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()])
      expect(await example.accounts.personOf(other)).toBeNull()
  })
})

test('a person is let in by name and password, however the name is spelled', async () => {
  const { person } = await example.join()
  expect(person).toEqual({
    account_id: expect.stringMatching(/^[0-9a-f]{18}$/),
    name: 'Айгүл Асанова',
    office: 'Ош шаары',
    role: 'coordinator',
    reach: { country: false, units: ['osh'], providers: [] },
    second_factor: 'due',
  })
  for (const spelled of ['aigul', 'Aigul', 'айгуль', 'Айгүл ', 'Айгул'])
    expect(await signIn({ name: spelled })).toMatchObject({ outcome: 'signed_in', person: { account_id: person.account_id } })
})

test('a password may be typed in either form of Unicode', async () => {
  await example.join()
  expect(await signIn({ password: examplePassword.normalize('NFD') })).toMatchObject({ outcome: 'signed_in' })
})

test('every sign-in begins a session of its own, and ends the one that the browser had', async () => {
  const first = await example.join()
  const second = await signIn({}, exampleAsking({ session: first.token }))
  if (second.outcome !== 'signed_in') throw new Error(second.outcome)
  expect(second.token).not.toBe(first.token)
  expect(await example.accounts.personOf(first.token)).toBeNull()
  expect(await example.accounts.personOf(second.token)).toMatchObject({ person: first.person, confirmed: true })
})

describe('with an app', () => {
  async function withApp() {
    const { token } = await example.join()
    const app = await example.addApp(token)
    example.clock.now += 60_000
    const pending = await signIn()
    if (pending.outcome !== 'second_factor') throw new Error(pending.outcome)
    return { ...app, pending: pending.pending, ways: pending.ways }
  }
  const check = (pending: string, code: string) => example.accounts.checkTotp(pending, code, exampleAsking())

  test('a password is not enough', async () => {
    const { pending, ways } = await withApp()
    expect(ways).toEqual(['app', 'recovery_code'])
    expect(await example.accounts.personOf(pending)).toBeNull()
  })

  test('a code is taken once, by one of two who send it at the same moment', async () => {
    const { secret, pending } = await withApp()
    const other = await signIn()
    if (other.outcome !== 'second_factor') throw new Error(other.outcome)
    const code = appCode(secret, example.clock.now)
    const answers = await Promise.all([check(pending, code), check(other.pending, code)])
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['signed_in', 'wrong'])
    expect(await check(other.pending, code)).toEqual({ outcome: 'wrong' })
    example.clock.now += 30_000
    expect(await check(other.pending, code)).toEqual({ outcome: 'wrong' })
  })

  test('a code that is sent again is told apart in the log', async () => {
    const { secret, pending } = await withApp()
    const code = appCode(secret, example.clock.now)
    await check(pending, code)
    const again = await signIn()
    if (again.outcome !== 'second_factor') throw new Error(again.outcome)
    expect(await check(again.pending, code)).toEqual({ outcome: 'wrong' })
    await check(again.pending, '000000')
    const events = await example.accounts.events('command line', { limit: 2 })
    expect(events.map(({ what, refused, detail }) => ({ what, refused, ...detail }))).toEqual([
      { what: 'second_factor_refused', refused: true, why: 'code' },
      { what: 'second_factor_refused', refused: true, why: 'code_used_again' },
    ])
  })

  test('the code that set the app up is used up', async () => {
    const { token } = await example.join()
    const { secret } = await example.addApp(token)
    const pending = await signIn()
    if (pending.outcome !== 'second_factor') throw new Error(pending.outcome)
    expect(await check(pending.pending, appCode(secret, example.clock.now))).toEqual({ outcome: 'wrong' })
  })

  test('five wrong codes end what was begun, and the sixth is not looked at', async () => {
    const { secret, pending } = await withApp()
    for (const code of ['000000', '', '12345', '1234567', 'өөөөөө']) {
      expect(await check(pending, code)).toEqual({ outcome: 'wrong' })
    }
    expect(await check(pending, appCode(secret, example.clock.now))).toEqual({ outcome: 'gone' })
  })

  test('who guesses on with the password is slowed to two codes an hour, and the log says so', async () => {
    const { secret } = await withApp()
    for (let round = 0; round < 3; round += 1) {
      const again = await signIn()
      if (again.outcome !== 'second_factor') throw new Error(again.outcome)
      for (let guess = 0; guess < 5; guess += 1) await check(again.pending, '000000')
    }
    const again = await signIn()
    if (again.outcome !== 'second_factor') throw new Error(again.outcome)
    expect(await check(again.pending, appCode(secret, example.clock.now))).toEqual({ outcome: 'wait', seconds: 1800 })
    const events = await example.accounts.events('command line', { limit: 100 })
    expect(events.filter(({ what }) => what === 'second_factor_refused').length).toBe(5)
    expect(events.find(({ what }) => what === 'slowed_down')?.detail).toMatchObject({ why: 'code' })
  })

  test('what was begun is over after ten minutes', async () => {
    const { secret, pending } = await withApp()
    example.clock.now += 10 * 60_000
    expect(await check(pending, appCode(secret, example.clock.now))).toEqual({ outcome: 'gone' })
    expect(await check('', appCode(secret, example.clock.now))).toEqual({ outcome: 'gone' })
  })

  test('a recovery code lets in once, however it is typed', async () => {
    const { recovery_codes, pending } = await withApp()
    expect(recovery_codes).toHaveLength(10)
    const typed = ` ${recovery_codes[3]?.toLowerCase().replaceAll('-', ' ')} `
    expect(await check(pending, typed)).toMatchObject({ outcome: 'signed_in' })
    const again = await signIn()
    if (again.outcome !== 'second_factor') throw new Error(again.outcome)
    expect(await check(again.pending, typed)).toEqual({ outcome: 'wrong' })
    expect(await check(again.pending, recovery_codes[4] ?? '')).toMatchObject({ outcome: 'signed_in' })
  })
})
