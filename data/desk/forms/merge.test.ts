import { expect, test } from 'vitest'
import { idIn, readForm } from './merge.ts'

test.each([
  ['', ''],
  ['Центр в Канте', ''],
  ['https://legalmap.example/ky/visits', ''],
  ['flac-kant', 'flac-kant'],
  ['https://legalmap.example/ky/providers/flac-kant', 'flac-kant'],
  [' https://legalmap.example/ru/desk/centers/flac-kant/history?before=7 ', 'flac-kant'],
])('in "%s" is the id "%s"', (text, id) => {
  expect(idIn(text)).toBe(id)
})

test('what is taken is read by fact, and what is none of the choices is not', () => {
  const entries = Object.entries({
    keep: 'a',
    keep_revision: '3',
    other: 'b',
    other_revision: '4',
    'take.email': 'other',
    'take.phones': 'both',
    'take.note': 'all',
  })
  expect(readForm(entries)).toEqual({
    keep: { id: 'a', revision: 3 },
    other: { id: 'b', revision: 4 },
    take: { email: 'other', phones: 'both' },
    different: false,
    reason: '',
  })
})
