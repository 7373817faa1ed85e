import { expect, test } from 'vitest'
import { readProgram } from './read-program.ts'

test('the end of a program is read as people write dates', () => {
  expect(
    readProgram([
      ['program', ' ПРООН '],
      ['ended_on', '07.2019'],
      ['reason', 'отчёт'],
    ]),
  ).toEqual({ request: { program: 'ПРООН', ended_on: '2019-07', reason: 'отчёт' } })
})

test('what is missing or no date is said at its field', () => {
  expect(readProgram([])).toEqual({
    errors: [
      { field: 'program', code: 'required' },
      { field: 'ended_on', code: 'required' },
    ],
  })
  expect(
    readProgram([
      ['program', 'x'],
      ['ended_on', '31.02.2019'],
    ]),
  ).toEqual({ errors: [{ field: 'ended_on', code: 'not_a_date' }] })
})
