import { expect, test } from 'vitest'
import { askedKind } from './asked-kind.ts'

test.each([
  ['Ошко', null],
  ['Шаарлуу-Көл', null],
  ['Ош облусу', 'region'],
  ['Ошская обл.', 'region'],
  ['Ак-Суйский р-н', 'district'],
  ['Ak-Suu raion', 'district'],
  ['г.Ош', 'town'],
  ['Ош ш.', 'town'],
  ['с. Покровка', 'village'],
  ['Тепке айылы', 'village'],
])('%s asks for %s', (text, kind) => {
  expect(askedKind(text)).toBe(kind)
})
