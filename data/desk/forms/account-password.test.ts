import { describe, expect, test } from 'vitest'
import { readNewPassword } from './account-password.ts'
import { readCode, readPassword, readSignIn } from './account-sign-in.ts'

const errorsOf = ({ errors }: { errors: { field: string; code: string }[] }) =>
  errors.map(({ field, code }) => `${field}:${code}`)

describe('a new password', () => {
  test.each([
    ['', '', 'next:password_short'],
    ['eleven char', 'eleven char', 'next:password_short'],
    ['😀'.repeat(11), '😀'.repeat(11), 'next:password_short'],
    ['x'.repeat(257), 'x'.repeat(257), 'next:password_long'],
    ['twelve chars', 'twelve char', 'repeat:password_same'],
    ['twelve chars', 'twelve chars ', 'repeat:password_same'],
  ])('%j then %j is not taken', (next, repeat, error) => {
    expect(
      errorsOf(
        readNewPassword([
          ['next', next],
          ['repeat', repeat],
        ]),
      ),
    ).toEqual([error])
  })

  test('keeps the spaces around it, and is counted in letters', () => {
    for (const next of [' twelve chars ', 'Ысык-Көл жээк', '😀'.repeat(12)])
      expect(
        readNewPassword([
          ['next', next],
          ['repeat', next],
        ]),
      ).toEqual({ next, errors: [] })
  })
})

test('a code is read with the gaps that people put into it', () => {
  expect(readCode([['code', ' 123 456\u00a0']], 'code')).toEqual({ code: '123456', errors: [] })
  expect(readCode([['recovery', 'abcd–efgh-jklm nopq']], 'recovery').code).toBe('abcdefghjklmnopq')
  expect(errorsOf(readCode([], 'code'))).toEqual(['code:code_missing'])
  expect(errorsOf(readCode([['recovery', ' - ']], 'recovery'))).toEqual(['recovery:recovery_missing'])
})

test('a name is read without the spaces around it, a password with them', () => {
  expect(
    readSignIn([
      ['name', ' aigul '],
      ['password', ' secret '],
    ]),
  ).toEqual({ name: 'aigul', password: ' secret ', errors: [] })
  expect(errorsOf(readSignIn([]))).toEqual(['name:name_missing', 'password:password_missing'])
  expect(errorsOf(readPassword([]))).toEqual(['password:password_missing'])
})
