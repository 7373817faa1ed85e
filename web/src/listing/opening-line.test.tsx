import { translator } from '@legalmap/data/messages/messages.ts'
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import type { ListedClosure } from '@legalmap/data/publish/listing.ts'
import { expect, test } from 'vitest'
import { type ListedHours, openingInWords } from './opening-line.tsx'

const words = { t: translator(ru, 'ru'), language: 'ru' } as const
/** Monday 23 November 2026 is a working day; the time is Bishkek's. */
const monday = (time: string) => Date.parse(`2026-11-23T${time}:00+06:00`)
const closure = (given: Partial<ListedClosure>): ListedClosure => ({
  kind: 'closed',
  from: '2026-11-23',
  until: '2026-12-04',
  schedule: '',
  reason: null,
  place: null,
  ...given,
})
const said = (hours: ListedHours, now: number) => openingInWords(hours, now, words).map(({ text }) => text)
const week = 'Mo-Fr 09:00-18:00'

test.each([
  ['', monday('10:00'), 'Часы работы не подтверждены'],
  ['sometimes', monday('10:00'), 'Часы работы не подтверждены'],
  [week, monday('10:00'), 'Сейчас открыто, до 18:00'],
  ['Mo-Fr 09:00-13:00,14:00-18:00', monday('13:30'), 'Сейчас закрыто. Откроется сегодня в 14:00'],
  ['Tu 09:00-18:00', monday('10:00'), 'Сейчас закрыто. Откроется: вторник, 09:00'],
  ['24/7', monday('10:00'), 'Сейчас открыто'],
])('%s is read as: %s → %s', (schedule, now, expected) => {
  expect(said({ schedule }, now)).toEqual([expected])
})

test.each([
  ['closed', [closure({})], ['Закрыто по пятницу, 4 декабря включительно']],
  ['closed without an end', [closure({ until: '' })], ['Временно закрыто. Когда откроется, неизвестно']],
  [
    'other hours that are known',
    [closure({ kind: 'other_hours', schedule: 'Mo-Fr 10:00-12:00' })],
    ['Сейчас открыто, до 12:00', 'Другие часы работы: по пятницу, 4 декабря включительно'],
  ],
  [
    'other hours that nobody knows',
    [closure({ kind: 'other_hours' })],
    ['Другие часы работы: по пятницу, 4 декабря включительно. Сначала позвоните'],
  ],
  ['by phone only', [closure({ kind: 'by_phone_only' })], ['Только по телефону: по пятницу, 4 декабря включительно']],
  [
    'moved to a place that may be told',
    [closure({ kind: 'moved', until: '', place: { text: 'ул. Токтогула, 5' } })],
    ['Сейчас открыто, до 18:00', 'Теперь в другом месте: ул. Токтогула, 5'],
  ],
  [
    'moved to a place that is not told',
    [closure({ kind: 'moved' })],
    ['Сейчас открыто, до 18:00', 'Другое место по пятницу, 4 декабря включительно. Сначала позвоните: там скажут, где'],
  ],
  ['ahead', [closure({ from: '2026-11-24' })], ['Сейчас открыто, до 18:00']],
] as const)('a closure is said in place of hours, or beside them: %s', (_, closures, expected) => {
  expect(said({ schedule: week, closures }, monday('11:00'))).toEqual(expected)
})

test('opening more than a week ahead is dated: a weekday alone would be taken for that of this week', () => {
  const closures = [closure({ from: '2026-11-24' })]
  expect(said({ schedule: week, closures }, monday('19:00'))).toEqual([
    'Сейчас закрыто. Откроется: понедельник, 7 декабря, 09:00',
  ])
})
