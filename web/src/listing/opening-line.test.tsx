import { translator } from '@legalmap/data/messages/messages.ts'
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import { openingAt } from '@legalmap/data/publish/opening.ts'
import { expect, test } from 'vitest'
import { openingInWords } from './opening-line.tsx'

const words = { t: translator(ru, 'ru'), language: 'ru' } as const
/** Monday 23 November 2026 is a working day; the time is Bishkek's. */
const monday = (time: string) => Date.parse(`2026-11-23T${time}:00+06:00`)
const say = (schedule: string, now: number) => openingInWords(openingAt({ schedule }, now), now, words)

test.each([
  ['', monday('10:00'), 'Часы работы не подтверждены'],
  ['sometimes', monday('10:00'), 'Часы работы не подтверждены'],
  ['Mo-Fr 09:00-18:00', monday('10:00'), 'Сейчас открыто, до 18:00'],
  ['Mo-Fr 09:00-13:00,14:00-18:00', monday('13:30'), 'Сейчас закрыто. Откроется сегодня в 14:00'],
  ['Tu 09:00-18:00', monday('10:00'), 'Сейчас закрыто. Откроется: вторник, 09:00'],
  ['24/7', monday('10:00'), 'Сейчас открыто'],
])('%s is read as: %s → %s', (schedule, now, expected) => {
  expect(say(schedule, now)).toBe(expected)
})
