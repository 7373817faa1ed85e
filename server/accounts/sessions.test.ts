import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ExampleAccounts, exampleAccounts, exampleAsking, examplePassword } from './examples.ts'

let example: ExampleAccounts
beforeEach(async () => {
  example = await exampleAccounts()
})
afterEach(() => example.accounts.close())

const [second, minute] = [1000, 60_000]
const passes = (time: number) => {
  example.clock.now += time
}
async function signIn(asking = exampleAsking()) {
  const answer = await example.accounts.signIn({ name: 'aigul', password: examplePassword }, asking)
  if (answer.outcome !== 'signed_in') throw new Error(answer.outcome)
  return answer
}
const isIn = async (token: string) => (await example.accounts.personOf(token)) !== null

describe('a session is over', () => {
  test('after half an hour in which nothing was done', async () => {
    const { token } = await example.join()
    passes(30 * minute - second)
    expect(await isIn(token)).toBe(true)
    passes(30 * minute)
    expect(await isIn(token)).toBe(false)
  })

  test('after twelve hours, however much was done', async () => {
    const { token, seconds } = await example.join()
    expect(seconds).toBe(12 * 3600)
    for (let quarter = 1; quarter < 48; quarter += 1) {
      passes(15 * minute)
      expect(await isIn(token)).toBe(true)
    }
    passes(15 * minute)
    expect(await isIn(token)).toBe(false)
  })

  test('when its owner signs out, and then signs nobody else out', async () => {
    const first = await example.join()
    const second_ = await signIn()
    await example.accounts.endSession(first.token)
    await example.accounts.endSession(first.token)
    await example.accounts.endSession('forged')
    expect([await isIn(first.token), await isIn(second_.token)]).toEqual([false, true])
  })

  test('everywhere else when the password is changed, and the one that goes on is a new one', async () => {
    const { token } = await example.join()
    const other = await signIn()
    const passwords = { present: examplePassword, next: 'башка узун сыр сөз' }
    const changed = await example.accounts.changePassword(token, passwords, exampleAsking({ session: token }))
    if (changed.outcome !== 'signed_in') throw new Error(changed.outcome)
    expect(await Promise.all([token, other.token, changed.token].map(isIn))).toEqual([false, false, true])
  })

  test('when an administrator ends it, or the account', async () => {
    const { token, person } = await example.join()
    const ended = await example.accounts.endSessionsOf('command line', person.account_id)
    expect([ended, await isIn(token)]).toEqual([{ outcome: 'done', ended: 1 }, false])
    const again = await signIn()
    await example.accounts.closeAccount('command line', person.account_id)
    expect(await isIn(again.token)).toBe(false)
  })

  test('when it is the longest unused of more than twenty', async () => {
    const { token } = await example.join()
    for (let count = 0; count < 20; count += 1) {
      passes(second)
      await signIn()
    }
    expect(await isIn(token)).toBe(false)
  })
})

describe('the list of sessions', () => {
  test('names the device coarsely, the last use and the present one, and tells no token', async () => {
    const { token } = await example.join()
    passes(5 * minute)
    const other = await signIn(exampleAsking({ user_agent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36' }))
    const listed = await example.accounts.sessions(token)
    const started = '2026-11-28T04:00:00.000Z'
    expect(listed.toSorted((one, two) => one.started_at.localeCompare(two.started_at))).toEqual([
      {
        id: expect.any(String),
        started_at: started,
        used_at: started,
        device: { browser: 'firefox', system: 'android' },
        current: true,
      },
      {
        id: expect.any(String),
        started_at: '2026-11-28T04:05:00.000Z',
        used_at: '2026-11-28T04:05:00.000Z',
        device: { browser: 'chrome', system: 'windows' },
        current: false,
      },
    ])
    for (const secret of [token, other.token]) expect(JSON.stringify(listed)).not.toContain(secret)
  })

  test('ends one, or all but the present one, and nobody else’s', async () => {
    const { token } = await example.join()
    const others = [await signIn(), await signIn(), await signIn()]
    const stranger = await example.join({ sign_in_name: 'bakyt', name: 'Бакыт' })
    const [theirs] = await example.accounts.sessions(stranger.token)
    expect(await example.accounts.endSessions(token, theirs?.id ?? '')).toBe(0)
    const one = (await example.accounts.sessions(token)).find(({ current }) => !current)
    expect(await example.accounts.endSessions(token, one?.id ?? '')).toBe(1)
    expect(await example.accounts.endSessions(token, 'all')).toBe(2)
    expect(await Promise.all(others.map((other) => isIn(other.token)))).toEqual([false, false, false])
    expect(await Promise.all([token, stranger.token].map(isIn))).toEqual([true, true])
  })

  test('is of nobody for who is not signed in', async () => {
    expect(await example.accounts.sessions('forged')).toEqual([])
    expect(await example.accounts.endSessions('forged', 'all')).toBe(0)
  })
})

describe('the proof of who sits there', () => {
  test('is good for 15 minutes, and is given again by the password alone', async () => {
    const { token } = await example.join()
    expect(await example.accounts.personOf(token)).toMatchObject({ confirmed: true })
    passes(16 * minute)
    expect(await example.accounts.personOf(token)).toMatchObject({ confirmed: false })
    expect(await example.accounts.startTotp(token, 'Legal Map')).toEqual({ outcome: 'confirm_first' })
    expect(await example.accounts.recoveryCodes(token)).toEqual({ outcome: 'confirm_first' })
    expect(await example.accounts.startPasskey(token, { origin: 'https://map.example', name: 'Legal Map' })).toEqual({
      outcome: 'confirm_first',
    })
    expect(await example.accounts.confirm(token, 'not the password', exampleAsking())).toEqual({ outcome: 'wrong' })
    expect(await example.accounts.startTotp(token, 'Legal Map')).toEqual({ outcome: 'confirm_first' })
    expect(await example.accounts.confirm(token, examplePassword, exampleAsking())).toEqual({ outcome: 'confirmed' })
    expect(await example.accounts.startTotp(token, 'Legal Map')).toMatchObject({ outcome: 'started' })
  })

  test('cannot be guessed without end, also by who took a session', async () => {
    const { token, device } = await example.join()
    const answers: string[] = []
    for (let guess = 0; guess < 12; guess += 1)
      answers.push((await example.accounts.confirm(token, `guess ${guess}`, exampleAsking({ device }))).outcome)
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 'wrong'), 'wait', 'wait'])
  })
})

test('a changed password asks for the present one, and for one that may be taken', async () => {
  const { token } = await example.join()
  const change = (present: string, next: string) => example.accounts.changePassword(token, { present, next }, exampleAsking())
  expect(await change('not the password', 'башка узун сыр сөз')).toEqual({ outcome: 'wrong' })
  expect(await change(examplePassword, 'short')).toEqual({ outcome: 'password_refused', fault: 'too_short' })
  expect(await change(examplePassword, 'password123456')).toEqual({ outcome: 'password_refused', fault: 'common' })
  expect(await isIn(token)).toBe(true)
  expect(await change(examplePassword, 'башка узун сыр сөз')).toMatchObject({ outcome: 'signed_in' })
  expect(await example.accounts.signIn({ name: 'aigul', password: examplePassword }, exampleAsking())).toEqual({
    outcome: 'wrong',
  })
})

test('a device that was signed in on is known, one that somebody made up is not', async () => {
  const { device } = await example.join()
  const again = await signIn(exampleAsking({ device }))
  expect(again.device).toBe(device)
  const made = await signIn(exampleAsking({ device: 'made-up' }))
  expect(made.device).not.toBe('made-up')
  // a computer that several share is known to each of them by one cookie
  const other = await example.join({ sign_in_name: 'bakyt' }, exampleAsking({ device }))
  expect(other.device).toBe(device)
})
