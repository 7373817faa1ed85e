import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appCode, type ExampleAccounts, exampleAccounts, exampleAsking } from './examples.ts'

let example: ExampleAccounts
beforeEach(async () => {
  example = await exampleAccounts()
})
afterEach(() => example.accounts.close())

const day = 86_400_000
const [everywhere, here] = [
  { country: true, units: [], providers: [] },
  { country: false, units: ['osh'], providers: [] },
]
const signIn = () => example.accounts.signIn({ name: 'aigul', password: 'Кыргыз тоолору бийик' }, exampleAsking())

describe('a second factor is asked of', () => {
  test('an administrator at once', async () => {
    const { person } = await example.join({ role: 'administrator', reach: everywhere })
    expect(person.second_factor).toBe('overdue')
  })

  test.each(['coordinator', 'hotline', 'reader'] as const)('a %s after 14 days', async (role) => {
    const { token, person } = await example.join({ role, reach: here })
    expect(person.second_factor).toBe('due')
    expect((await example.accounts.security(token))?.second_factor_due).toBe('2026-12-12T04:00:00.000Z')
    example.clock.now += 14 * day - 1
    expect(await signIn()).toMatchObject({ person: { second_factor: 'due' } })
    example.clock.now += 1
    expect(await signIn()).toMatchObject({ person: { second_factor: 'overdue' } })
  })

  test('everybody at once where the setting says so', async () => {
    await example.accounts.close()
    example = await exampleAccounts(':memory:', { settings: { second_factor_days: 0 } })
    expect((await example.join()).person.second_factor).toBe('overdue')
  })

  test('who becomes an administrator, from the next thing that she does', async () => {
    const { token, person } = await example.join()
    await example.accounts.changePerson('command line', person.account_id, { role: 'administrator' })
    expect(await example.accounts.personOf(token)).toMatchObject({ person: { second_factor: 'overdue' } })
  })
})

describe('an app', () => {
  test('counts only once its first code was right', async () => {
    const { token } = await example.join()
    expect(await example.accounts.confirmTotp(token, '000000', exampleAsking())).toEqual({ outcome: 'gone' })
    const started = await example.accounts.startTotp(token, 'Legal Map')
    if (started.outcome !== 'started') throw new Error(started.outcome)
    expect(started.address).toMatch(/^otpauth:\/\/totp\/Legal%20Map:aigul\?secret=[A-Z2-7]{32}&issuer=Legal%20Map$/)
    expect(await example.accounts.confirmTotp(token, '000000', exampleAsking())).toEqual({ outcome: 'wrong' })
    expect(await signIn()).toMatchObject({ outcome: 'signed_in' })
    const code = appCode(started.secret, example.clock.now)
    expect(await example.accounts.confirmTotp(token, `${code.slice(0, 3)} ${code.slice(3)}`, exampleAsking())).toMatchObject({
      outcome: 'done',
    })
    expect(await example.accounts.personOf(token)).toMatchObject({ person: { second_factor: 'on' } })
    expect(await example.accounts.security(token)).toMatchObject({ app: true, recovery_codes_left: 10, second_factor_due: '' })
  })

  test('of another phone takes the place of the first only when it is confirmed', async () => {
    const { token } = await example.join()
    const { secret } = await example.addApp(token)
    example.clock.now += 60_000
    await example.accounts.startTotp(token, 'Legal Map')
    const half = await signIn()
    if (half.outcome !== 'second_factor') throw new Error(half.outcome)
    const code = appCode(secret, example.clock.now)
    expect(await example.accounts.checkTotp(half.pending, code, exampleAsking())).toMatchObject({ outcome: 'signed_in' })
  })

  test('is not taken away where nothing would be left', async () => {
    const { token } = await example.join()
    await example.addApp(token)
    expect(await example.accounts.removeTotp(token)).toEqual({ outcome: 'last_second_factor' })
  })
})

test('new recovery codes take the place of all earlier ones; who has no second factor gets none', async () => {
  const { token } = await example.join()
  expect(await example.accounts.recoveryCodes(token)).toEqual({ outcome: 'done', recovery_codes: [] })
  const { recovery_codes } = await example.addApp(token)
  expect(new Set(recovery_codes).size).toBe(10)
  for (const code of recovery_codes) expect(code).toMatch(/^(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}$/)
  const next = await example.accounts.recoveryCodes(token)
  if (next.outcome !== 'done') throw new Error(next.outcome)
  example.clock.now += 60_000
  const half = await signIn()
  if (half.outcome !== 'second_factor') throw new Error(half.outcome)
  const check = (code = '') => example.accounts.checkTotp(half.pending, code, exampleAsking())
  expect(await check(recovery_codes[0])).toEqual({ outcome: 'wrong' })
  expect(await check(next.recovery_codes[0])).toMatchObject({ outcome: 'signed_in' })
})

test('nobody who is signed out can set anything up', async () => {
  for (const token of ['', 'forged']) {
    expect(await example.accounts.startTotp(token, 'x')).toEqual({ outcome: 'signed_out' })
    expect(await example.accounts.confirmTotp(token, '000000', exampleAsking())).toEqual({ outcome: 'signed_out' })
    expect(await example.accounts.recoveryCodes(token)).toEqual({ outcome: 'signed_out' })
    expect(await example.accounts.removeTotp(token)).toEqual({ outcome: 'signed_out' })
    expect(await example.accounts.security(token)).toBeNull()
  }
})
