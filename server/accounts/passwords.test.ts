import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createPasswords } from './passwords.ts'
import { BusyError } from './two-at-a-time.ts'

const passwords = createPasswords(randomBytes)

test('nothing is the password of nobody, and the work for nobody waits in the same line', async () => {
  for (const password of ['', 'x', '\0', 'x'.repeat(500)]) expect(await passwords.isRight(null, password, false)).toBe(false)
  const crowded = createPasswords(randomBytes)
  const all = await Promise.allSettled(Array.from({ length: 70 }, () => crowded.isRight(null, 'x', false)))
  expect(all.filter((one) => one.status === 'rejected' && one.reason instanceof BusyError)).toHaveLength(4)
})

test('a stored password says how it was made, and holds neither itself nor what another person has with the same one', async () => {
  const [one, other] = [await passwords.hash('узун сыр сөз бар'), await passwords.hash('узун сыр сөз бар')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(other).not.toBe(one)
  for (const stored of [one, other]) expect(await passwords.isRight(stored, 'узун сыр сөз бар', false)).toBe(true)
  expect(await passwords.isRight(one, 'узун сыр сөз жок', false)).toBe(false)
})

test('letters that look and mean the same are the same, however the keyboard makes them; nothing is cut off', async () => {
  const stored = await passwords.hash('Ёлка й ﬁ 12345678')
  expect(await passwords.isRight(stored, 'Ёлка й fi 12345678', false)).toBe(true)
  const long = 'ө'.repeat(255)
  expect(await passwords.isRight(await passwords.hash(`${long}a`), `${long}b`, false)).toBe(false)
})

// the reference implementation's own: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1, version 19
test('a hash of the reference implementation is read as it was made', async () => {
  const stored = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await passwords.isRight(stored, 'password', true)).toBe(true)
  expect(await passwords.isRight(stored, 'passwort', true)).toBe(false)
})

test('sixty who sign in at once are all let in, two at a time, in less than 100 MB more', async () => {
  const stored = await passwords.hash('узун сыр сөз бар')
  const before = process.memoryUsage().rss
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 5)
  const right = await Promise.all(Array.from({ length: 60 }, () => passwords.isRight(stored, 'узун сыр сөз бар', false)))
  clearInterval(watch)
  expect(right).toEqual(Array.from({ length: 60 }, () => true))
  expect((most - before) / 1e6).toBeLessThan(100)
})
