import { expect, test } from 'vitest'
import { faultOf } from './common-passwords.ts'

test.each(['', 'short', '12345678901', 'ө'.repeat(11), '🏔'.repeat(11)])(
  '%j is too short: characters count, not bytes',
  async (password) => {
    expect(await faultOf(password)).toBe('too_short')
  },
)

test('257 characters are too long, 256 of them are not, whatever they are', async () => {
  const words = 'тоо суу көл жол 🏔 '
  const password = (length: number) =>
    [...words.repeat(40)]
      .slice(0, length - 1)
      .join('')
      .concat('я')
  expect(await faultOf(password(257))).toBe('too_long')
  expect(await faultOf(password(256))).toBeNull()
})

test.each([
  ['listed', 'qwerty123456'],
  ['listed, in capitals', 'QWERTY123456'],
  ['listed, on a Cyrillic keyboard', '1йфя2цыч3увс'],
  ['a row of keys', 'йцукенгшщзхъ'],
  ['the same sign over and over', 'яяяяяяяяяяяя'],
  ['a few signs over and over', 'абвабвабвабв'],
  ['one of the list twice', 'passwordpassword'],
  ['two of the list', 'password123456'],
  ['two of the list, on a Cyrillic keyboard', 'зфыыцщкв123456'],
])('what is tried first is refused: %s', async (_, password) => {
  expect(await faultOf(password)).toBe('common')
})

test.each(['Кыргыз тоолору бийик', 'correct horse battery staple', '            x', 'нет никаких правил', '111111111112x'])(
  'there are no other rules: %j',
  async (password) => {
    expect(await faultOf(password)).toBeNull()
  },
)
