import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type Calendar, type CalendarEvent, toCalendar } from './ics.ts'

const event = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'bus-1',
  starts: Date.UTC(2026, 11, 1, 3),
  ends: Date.UTC(2026, 11, 1, 11, 30),
  summary: 'Көчмө кабыл алуу',
  location: 'Мырза-Аке, маданият үйү',
  description: 'a; b, c\\d\nнext',
  url: 'https://map.example/ky/visits',
  status: 'CONFIRMED',
  ...given,
})
const calendar = (events: readonly CalendarEvent[], given: Partial<Calendar> = {}): Calendar => ({
  name: 'Visits',
  language: 'ky',
  host: 'map.example',
  stamp: Date.UTC(2026, 10, 22, 6),
  events,
  ...given,
})

/** A second reader: what ical.js understands. */
function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text))
  return component.getAllSubcomponents('vevent').map((one) => ({
    component: one,
    event: new ICAL.Event(one),
    status: one.getFirstPropertyValue('status'),
  }))
}

describe('the form of RFC 5545', () => {
  test('is kept whatever the texts hold: CRLF, 75 octets, nothing that starts a line of its own', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 300, size: 'large' })
    fc.assert(
      fc.property(anyText, anyText, anyText, (summary, location, description) => {
        const text = toCalendar(calendar([event({ summary, location, description })], { name: summary }))
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const lines = text.split('\r\n').slice(0, -1)
        expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
        const names = lines.filter((line) => !line.startsWith(' ')).map((line) => /^[A-Z-]+/.exec(line)?.[0])
        expect(names.filter((name) => name === 'BEGIN' || name === 'UID')).toEqual(['BEGIN', 'BEGIN', 'UID'])
        expect(read(text)).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })

  test('folds between characters, so that each line is text by itself', () => {
    const text = toCalendar(calendar([event({ summary: 'ң'.repeat(100), location: '😀'.repeat(60) })]))
    expect(text).not.toContain('\ufffd')
    const [one] = read(text)
    expect([one?.event.summary, one?.event.location]).toEqual(['ң'.repeat(100), '😀'.repeat(60)])
  })
})

describe('another reader', () => {
  test('finds every event as it was given, its times in UTC', () => {
    const [one] = read(toCalendar(calendar([event()])))
    expect(one?.event.uid).toBe('visit-bus-1@map.example')
    expect(one?.event.summary).toBe('Көчмө кабыл алуу')
    expect(one?.event.description).toBe('a; b, c\\d\nнext')
    expect(one?.event.location).toBe('Мырза-Аке, маданият үйү')
    expect(one?.event.startDate.toJSDate().toISOString()).toBe('2026-12-01T03:00:00.000Z')
    expect(one?.event.endDate.toJSDate().toISOString()).toBe('2026-12-01T11:30:00.000Z')
    expect(String(one?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T06:00:00Z')
    expect(one?.component.getFirstPropertyValue('url')).toBe('https://map.example/ky/visits')
  })

  test('is told which visit was called off, or is in doubt, under the same id as before', () => {
    const all = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'] as const
    const states = all.map((status) => read(toCalendar(calendar([event({ status })])))[0])
    expect(states.map((one) => one?.status)).toEqual(all)
    expect(states[0]?.event.uid).toBe(states[1]?.event.uid)
  })

  test('takes a calendar without events, and is sent no invitation', () => {
    const text = toCalendar(calendar([]))
    expect(read(text)).toEqual([])
    expect(text).not.toContain('METHOD')
  })
})
