/** Simulations of offices, towns and attackers, against the counting of tries itself: no password is hashed, so hours pass in moments. */
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isOld, migrate } from '../store/migrate.ts'
import { openEngine } from '../store/open-engine.ts'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'
import { createTries, type Tried, type Tries } from './tries.ts'

type Engine = Awaited<ReturnType<typeof openEngine<Tables>>>
const start = Date.parse('2026-11-28T04:00:00Z')
const [second, minute, hour] = [1000, 60_000, 3_600_000]

let engine: Engine
let tries: Tries
let now: number
const fresh = (more = {}) =>
  createTries({ ...more, read: engine.reading, write: engine.writing, now: () => now, random: randomBytes, secret: 'secret' })
beforeEach(async () => {
  now = start
  engine = await openEngine<Tables>(':memory:', { patience: 1000, create: true, readonly: false, holds: 'accounts' })
  if (await isOld(engine, migrations)) await migrate(engine, migrations)
  tries = fresh()
})
afterEach(() => engine.close())

const tried = (more: Partial<Tried> = {}): Tried => ({
  what: 'password',
  account_id: 'a1',
  name: 'aigul',
  device: '',
  address: '192.0.2.7',
  ...more,
})
async function isAllowed(more: Partial<Tried>): Promise<boolean> {
  return (await tries.begin(tried(more))) === 0
}
async function succeeds(more: Partial<Tried>): Promise<boolean> {
  const allowed = await isAllowed(more)
  if (allowed) await tries.forgive(tried(more))
  return allowed
}
/** Tries until it is refused, and says how often it was allowed. */
async function failsUntilRefused(more: (number: number) => Partial<Tried>, most = 2000): Promise<number> {
  for (let number = 0; number < most; number += 1) if (!(await isAllowed(more(number)))) return number
  return most
}

describe('an attacker', () => {
  test('from as many addresses as she likes has at most 100 failures an hour at one account, also at a device that she took', async () => {
    let made = 0
    for (const from = now; now < from + hour; now += 5 * second) {
      const elsewhere = { address: `198.51.100.${Math.floor(now / second) % 250}` }
      for (const more of [elsewhere, { device: 'taken' }]) if (await isAllowed(more)) made += 1
    }
    expect(made).toBeGreaterThan(50)
    expect(made).toBeLessThanOrEqual(100)
  })

  test('who makes them all in the same moment has no more', async () => {
    const all = await Promise.all(
      Array.from({ length: 200 }, (_, number) => tries.begin(tried({ address: `198.51.100.${number}` }))),
    )
    expect(all.filter((wait) => wait === 0)).toHaveLength(20)
  })

  test('who waits for a new start, or asks another process, goes on where she was', async () => {
    await failsUntilRefused((number) => ({ address: `198.51.100.${number}` }))
    tries = fresh()
    expect(await isAllowed({ address: '203.0.113.1' })).toBe(false)
  })

  test('learns nothing about a name by being slowed down', async () => {
    const known = await failsUntilRefused((number) => ({ address: `198.51.100.${number}` }))
    const unknown = { account_id: '', name: 'nobody' }
    expect(await failsUntilRefused((number) => ({ ...unknown, address: `203.0.113.${number}` }))).toBe(known)
  })

  test('who tries one password at many names from one address is stopped, one address being 64 bits of IPv6', async () => {
    const spray = (number: number) => ({ account_id: '', name: `n${number}`, address: `2001:db8:1:2::${number.toString(16)}` })
    expect(await failsUntilRefused(spray)).toBe(250)
    expect(await isAllowed({ name: 'other', account_id: '', address: '2001:db8:1:3::1' })).toBe(true)
  })

  test('who sends names without end fills neither the disk nor drives out what is counted of an account', async () => {
    await failsUntilRefused((number) => ({ address: `198.51.100.${number}` }))
    tries = fresh({ most_unknown: 500 })
    for (let number = 0; number < 2000; number += 1)
      await tries.begin(tried({ account_id: '', name: `n${number}`, address: `2001:db8:${number.toString(16)}::1` }))
    const { count } = await engine.reading((database) =>
      database
        .selectFrom('failure')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    )
    expect(Number(count)).toBeLessThanOrEqual(515)
    expect(await isAllowed({ address: '203.0.113.1' })).toBe(false)
  })

  test('locks nobody out: the owner signs in on a device of hers at every moment', async () => {
    for (const from = now; now < from + 3 * hour; now += 10 * second) {
      await isAllowed({ address: `198.51.100.${Math.floor(now / second) % 250}` })
      // also from the very address of the owner
      await isAllowed({})
      expect(await succeeds({ device: 'phone' })).toBe(true)
    }
  })

  test('guesses codes two an hour, and does not slow the owner’s own device', async () => {
    let made = 0
    for (const from = now; now < from + 24 * hour; now += 5 * minute) {
      if (await isAllowed({ what: 'code', name: '', address: `198.51.100.${Math.floor(now / minute) % 250}` })) made += 1
      expect(await succeeds({ what: 'code', name: '', device: 'phone' })).toBe(true)
    }
    expect(made).toBeLessThanOrEqual(5 + 2 * 24)
  })
})

describe('an office', () => {
  test('of forty behind one address is never shut out: each mistypes up to five times and then gets in, all in one hour', async () => {
    const people = fc.array(fc.record({ mistakes: fc.integer({ min: 0, max: 5 }), arrives: fc.integer({ min: 0, max: 59 }) }), {
      minLength: 40,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(people, async (office) => {
        tries = fresh()
        const base = now + 24 * hour
        for (const { mistakes, arrives, number } of office
          .map((one, place) => ({ ...one, number: place }))
          .toSorted((one, other) => one.arrives - other.arrives)) {
          now = base + arrives * minute
          const who = { account_id: `p${number}`, name: `n${number}` }
          for (let mistake = 0; mistake < mistakes; mistake += 1) expect(await isAllowed(who)).toBe(true)
          expect(await succeeds(who)).toBe(true)
        }
        now = base + hour
      }),
      { numRuns: 8 },
    )
  }, 60_000)

  test('of operators who share one computer is not slowed by each other', async () => {
    for (let number = 0; number < 40; number += 1) {
      const who = { account_id: `p${number}`, name: `n${number}`, device: 'shared' }
      for (let mistake = 0; mistake < 5; mistake += 1) expect(await isAllowed(who)).toBe(true)
      expect(await succeeds(who)).toBe(true)
    }
  })

  test('goes on while somebody in it guesses: who was here before is not asked to wait', async () => {
    expect(await failsUntilRefused((number) => ({ account_id: '', name: `guess${number}` }))).toBe(250)
    for (let number = 0; number < 40; number += 1)
      expect(await succeeds({ account_id: `p${number}`, name: `n${number}`, device: `d${number}` })).toBe(true)
  })
})

test('what is right is never counted, however often', async () => {
  for (let number = 0; number < 1000; number += 1) expect(await succeeds({})).toBe(true)
})

test('nothing of an address reaches the database', async () => {
  await isAllowed({ address: '192.0.2.99' })
  const rows = await engine.reading((database) => database.selectFrom('failure').selectAll().execute())
  expect(rows).toEqual([{ key: 'account a1 password', until: expect.any(Number) }])
})
