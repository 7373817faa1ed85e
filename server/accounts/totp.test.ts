import { expect, test } from 'vitest'
import { toBase32 } from './base32.ts'
import { appAddress, codeAt, stepOf } from './totp.ts'

const secret = Buffer.from('12345678901234567890')
const now = 1_800_000_000_000
const step = now / 30_000

test.each(['', '12345', '1234567', '12345x', 'өөөөөө', '１２３４５６', '١٢٣٤٥٦', '123\u0301456', '------', '1e5000'])(
  'what is not six digits of ours is no code, and no error: %s',
  (code) => {
    expect(stepOf(secret, code, now, 0)).toBeNull()
  },
)

test('a code of two steps ago or ahead is none', () => {
  for (const far of [-2, 2, 100]) expect(stepOf(secret, codeAt(secret, step + far), now, 0)).toBeNull()
})

test('a step that was used is never taken again, nor an older one', () => {
  expect(stepOf(secret, codeAt(secret, step), now, step)).toBeNull()
  expect(stepOf(secret, codeAt(secret, step - 1), now, step)).toBeNull()
  expect(stepOf(secret, codeAt(secret, step + 1), now, step)).toBe(step + 1)
})

test('the code of now, of one step before and of one after are taken', () => {
  for (const near of [-1, 0, 1]) expect(stepOf(secret, codeAt(secret, step + near), now, 0)).toBe(step + near)
})

// RFC 6238, appendix B, SHA-1: seconds and eight digits
test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('the code at second %s is that of RFC 6238', (seconds, code) => {
  expect(codeAt(secret, Math.floor(seconds / 30), 8)).toBe(code)
})

// RFC 4648, 10
test.each([
  ['', ''],
  ['f', 'MY'],
  ['foobar', 'MZXW6YTBOI'],
])('%j in base 32 is %j, without padding', (text, base32) => {
  expect(toBase32(Buffer.from(text))).toBe(base32)
})

test('an app reads the address whatever the name is written in', () => {
  const address = new URL(appAddress(secret, 'Айгүл: Асанова', 'Legal Map'))
  expect([address.protocol, address.host, decodeURIComponent(address.pathname)]).toEqual([
    'otpauth:',
    'totp',
    '/Legal Map:Айгүл: Асанова',
  ])
  expect(Object.fromEntries(address.searchParams)).toEqual({ secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', issuer: 'Legal Map' })
})
