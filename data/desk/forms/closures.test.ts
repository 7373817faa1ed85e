import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../../examples/records.ts'
import type { FormEntries } from '../desk-page.ts'
import { formOf, readForm } from './group-forms.ts'

const none = { ky: '', ru: '', en: '' }
const own = { ky: 'Суу жок', ru: 'Нет воды', en: '' }
const closed = { kind: 'closed', from: '2026-12-01', until: '2026-12-04', reason: own, schedule: '', place: none } as const
const record = exampleProvider({ id: 'a', closures: [closed], notices: [{ text: own, from: '', until: '2026-12-31' }] })
const closures = (given: Readonly<Record<string, string>>, of = record) => {
  const entries: FormEntries = [...formOf('closures', of).filter(([name]) => !(name in given)), ...Object.entries(given)]
  return readForm('closures', entries, of)
}

describe('a closure', () => {
  test.each([
    [{ closure_2_kind: 'closed', closure_2_from: '32.12.2026', closure_2_end: '' }, 'closure_2_from', 'not_a_day'],
    [{ closure_2_kind: 'closed', closure_2_end: 'typed', closure_2_until: '' }, 'closure_2_until', 'day_missing'],
    [{ closure_2_kind: 'closed', closure_2_new: 'yes', closure_2_why: 'snow' }, 'closure_2_end', 'end_missing'],
    [{ closure_1_until: '2026-11-30' }, 'closure_1_until', 'ends_before'],
    [{ closure_2_kind: 'burnt' }, 'closure_2_kind', 'not_in_list'],
    [{ closure_2_kind: 'other_hours', closure_2_schedule: 'кечке' }, 'closure_2_schedule', 'unreadable_hours'],
    [{ closure_1_reason_ru: 'ж'.repeat(501) }, 'closure_1_reason_ru', 'too_long_for'],
  ])('is refused beside its field: %j', (given, field, code) => {
    expect(closures(given as unknown as Record<string, string>)).toMatchObject({ facts: {}, errors: [{ field, code }] })
  })

  test('is said in a few taps, with a reason in three languages', () => {
    const { facts } = closures(
      { closure_1_kind: 'closed', closure_1_end: '2026-12-04', closure_1_why: 'snow' },
      exampleProvider({ id: 'b' }),
    )
    expect(facts.closures).toEqual([
      {
        ...closed,
        from: '',
        reason: { ky: 'Кардан улам жол жабык', ru: 'Дорога закрыта из-за снега', en: 'Snow has closed the road' },
      },
    ])
  })

  test('keeps own words before those of a tap, and a place only where it has moved', () => {
    const given = { closure_1_why: 'snow', closure_1_place_ru: 'школа' }
    expect(closures(given).facts).toEqual({})
    expect((closures({ ...given, closure_1_kind: 'moved' }).facts.closures as unknown[])[0]).toMatchObject({
      kind: 'moved',
      reason: own,
      place: { ru: 'школа' },
    })
  })

  test('does not come by itself from the line for a new one', () => {
    const blank = { closure_2_kind: 'closed', closure_2_new: 'yes', closure_2_from: '2026-12-01', closure_2_until: '' }
    expect(closures(blank)).toEqual({ facts: {}, errors: [] })
  })

  test('goes when it is taken out', () => {
    expect(closures({ closure_1_remove: 'yes' }).facts).toEqual({ closures: [] })
  })
})

test('a notice is added beside others, and one without a word goes', () => {
  const entries = [
    ...formOf('notices', record),
    ['notice_2_text_ky', 'Жаңы'],
    ['notice_2_end', ''],
    ['notice_2_until', ''],
  ] as const
  expect(readForm('notices', entries, record).facts.notices).toEqual([
    { text: own, from: '', until: '2026-12-31' },
    { text: { ...none, ky: 'Жаңы' }, from: '', until: '' },
  ])
  const emptied = formOf('notices', record).map(([name, value]) => [name, name.includes('_text_') ? '' : value] as const)
  expect(readForm('notices', emptied, record).facts).toEqual({ notices: [] })
})
