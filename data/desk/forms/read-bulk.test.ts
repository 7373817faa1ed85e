import { expect, test } from 'vitest'
import type { FormEntries } from '../desk-page.ts'
import { readBulk } from './read-bulk.ts'

const closure: FormEntries = [
  ['what', 'closure'],
  ['closure_1_kind', 'closed'],
  ['closure_1_new', 'yes'],
  ['closure_1_end', '2026-12-04'],
  ['closure_1_why', 'power'],
]

test('nobody is told of anything without centers, an end, or words', () => {
  expect(readBulk(closure)).toEqual({ errors: [{ field: 'centers', code: 'choose_centers' }] })
  const ended = closure.filter(([name]) => !name.endsWith('_end') && !name.endsWith('_why'))
  expect(readBulk([...ended, ['centers', 'a']])).toEqual({ errors: [{ field: 'closure_1_end', code: 'end_missing' }] })
  const notice: FormEntries = [
    ['what', 'notice'],
    ['centers', 'a'],
    ['notice_1_until', ''],
  ]
  expect(readBulk(notice)).toEqual({ errors: [{ field: 'notice_1_text_ky', code: 'required' }] })
})

test('one closure or one notice is for the centers that were chosen', () => {
  const { request } = readBulk([...closure, ['centers', 'a'], ['centers', 'b'], ['reason', 'звонил РЭС']]) as {
    request: Record<string, unknown>
  }
  expect(request).toMatchObject({
    centers: ['a', 'b'],
    reason: 'звонил РЭС',
    closure: { kind: 'closed', until: '2026-12-04', reason: { ru: 'Нет электричества' } },
  })
  expect('notice' in request).toBe(false)
})
