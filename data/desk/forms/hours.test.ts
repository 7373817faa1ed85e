import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonWeeks } from '../../hours/common-weeks.ts'
import { parseHours } from '../../hours/parse-hours.ts'
import type { FormEntries } from '../desk-page.ts'
import { formOf, readForm } from './hours.ts'

const known = { schedule: 'Mo-Fr 09:00-12:00,13:00-18:00; Sa-Su off; PH off', hours_text: '' }
const typed = (changes: Record<string, string>, hours = known): FormEntries => [
  ...formOf(hours).filter(([name]) => !(name in changes)),
  ...Object.entries(changes),
]
const schedule = (changes: Record<string, string>, hours = known) => readForm(typed(changes, hours), hours).facts.schedule
const codes = (changes: Record<string, string>, hours = known) =>
  readForm(typed(changes, hours), hours).errors.map(({ field, code }) => [field, code])

describe('hours that cannot be understood', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ mo_from: 'утром' }, 'mo_from', 'time_unreadable'],
    [{ mo_from: '25' }, 'mo_from', 'time_unreadable'],
    [{ mo_from: '' }, 'mo_from', 'time_missing'],
    [{ mo_to: '' }, 'mo_to', 'time_missing'],
    [{ mo_from: '18', mo_to: '9' }, 'mo_to', 'time_order'],
    [{ mo_from: '9', mo_to: '9' }, 'mo_to', 'time_order'],
    [{ pause_from: '12', pause_to: '' }, 'pause_to', 'time_missing'],
    [{ tu_pause: 'own', tu_pause_from: '19', tu_pause_to: '20' }, 'tu_pause_from', 'pause_outside'],
    [{ nth_1_which: '', nth_1_from: '10', nth_1_to: '12' }, 'nth_1_which', 'nth_missing'],
    [{ nth_1_which: '9', nth_1_day: '1' }, 'nth_1_which', 'nth_missing'],
    [{ holidays: 'open' }, 'ph_from', 'time_missing'],
    [{ hours_as: 'text', schedule: 'Mo-Fr 9-18' }, 'schedule', 'hours_syntax'],
    [{ hours_text: 'x'.repeat(301) }, 'hours_text', 'hours_text_long'],
  ])('%o is said beside %s: %s', (changes, field, code) => {
    expect(codes(changes)).toEqual([[field, code]])
  })
})

describe('hours that are typed', () => {
  test('stay word for word where nobody touched them', () => {
    for (const text of ['Mo-Fr 9:00-18:00', 'mo-fr 09:00-18:00; PH off; Dec 25 off', 'Mo "по записи"', '', 'sunrise-sunset'])
      expect(readForm(formOf({ schedule: text, hours_text: 'x' }), { schedule: text }).facts).toEqual({
        schedule: text,
        hours_text: 'x',
      })
  })

  test('are read from number keys, and one break holds for all days that it falls into', () => {
    expect(schedule({ mo_from: '830', mo_to: '17.30', sa_from: '10', sa_to: '12', pause_from: '1230', pause_to: '13-00' })).toBe(
      'Mo 08:30-12:30,13:00-17:30; Tu-Fr 09:00-12:30,13:00-18:00; Sa 10:00-12:00; Su off; PH off',
    )
  })

  test('may have a day without the break, or with its own', () => {
    expect(schedule({ we_pause: 'none', fr_pause: 'own', fr_pause_from: '12', fr_pause_to: '14' })).toBe(
      'Mo-Tu,Th 09:00-12:00,13:00-18:00; We 09:00-18:00; Fr 09:00-12:00,14:00-18:00; Sa-Su off; PH off',
    )
  })

  test('say weekdays of the month, also those on which nobody is there, appointments and holidays', () => {
    expect(
      schedule({
        nth_1_which: '1,3',
        nth_1_day: '6',
        nth_1_from: '10',
        nth_1_to: '13',
        nth_2_which: '-1',
        nth_2_day: '3',
        tu_appointment: 'yes',
        holidays: 'unsaid',
      }),
    ).toBe(
      'Mo,We-Fr 09:00-12:00,13:00-18:00; Tu 09:00-12:00,13:00-18:00 "by appointment"; Sa-Su off; Sa[1,3] 10:00-13:00; We[-1] off',
    )
  })

  test('may reach over midnight', () => {
    expect(schedule({ fr_from: '20', fr_to: '2', fr_pause: 'none' })).toContain('Fr 20:00-02:00')
  })

  test('keep what no table shows, until somebody drops it', () => {
    const hours = { schedule: 'Mo-Fr 09:00-18:00; Dec 25 off', hours_text: '' }
    expect(schedule({ mo_to: '17' }, hours)).toBe('Mo 09:00-17:00; Tu-Fr 09:00-18:00; Sa-Su off; Dec 25 off')
    expect(schedule({ mo_to: '17', kept: 'drop' }, hours)).not.toContain('Dec')
  })

  test('can be a common week, or written in the syntax', () => {
    for (const common of commonWeeks) expect(schedule({ common })).toBe(common)
    expect(schedule({ hours_as: 'text', schedule: 'Dec 25 10:00-12:00' })).toBe('Dec 25 10:00-12:00')
    expect(schedule({ hours_as: 'text', schedule: '' })).toBe('')
  })

  test('are none where every day is emptied', () => {
    const empty = Object.fromEntries(typed({}).flatMap(([name]) => (/_(?:from|to)$/.test(name) ? [[name, '']] : [])))
    expect(schedule({ ...empty, holidays: 'unsaid' })).toBe('')
  })
})

test('whatever is sent gives hours that can be read, or an error beside a field', () => {
  const names = formOf({ schedule: 'Mo-Fr 09:00-12:00,13:00-18:00; Sa[1] 10:00-12:00; PH 10:00-12:00', hours_text: '' }).map(
    ([name]) => name,
  )
  const value = fc.oneof(
    fc.constantFrom('', '9', '18', '12', '2400', '22', '3', 'yes', 'own', 'none', 'open', '1', '-1', 'week'),
    fc.string({ maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value)), (entries) => {
      const { facts, errors } = readForm(entries, { schedule: '' })
      if (errors.length === 0 && facts.schedule !== '') expect(parseHours(facts.schedule)).toMatchObject({ ok: true })
      expect(errors.every(({ field }) => field !== '')).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
