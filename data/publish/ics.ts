/** Visits as an iCalendar file (RFC 5545), to be opened once or subscribed to. */
import { contentLines, escapeText } from './content-lines.ts'

/** Texts are in one language and plain. `starts` and `ends` are epoch milliseconds; `url` is absolute. */
export interface CalendarEvent {
  id: string
  starts: number
  ends: number
  summary: string
  location: string
  description: string
  url: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
}

/**
 * `host` makes the ids of events unlike those of any other site. `stamp` is when the register last changed, epoch milliseconds: the
 * same register always gives the same bytes.
 */
export interface Calendar {
  name: string
  language: string
  host: string
  stamp: number
  events: readonly CalendarEvent[]
}

/** UTC, so that no reader has to know the zone: `20261201T030000Z`. */
const utc = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`

/** A property of text, left out where there is none. */
const text = (name: string, value: string): string[] => (value === '' ? [] : [`${name}:${escapeText(value)}`])

function eventLines(event: CalendarEvent, { host, stamp }: Calendar): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:visit-${event.id}@${host}`,
    `DTSTAMP:${utc(stamp)}`,
    `LAST-MODIFIED:${utc(stamp)}`,
    `DTSTART:${utc(event.starts)}`,
    `DTEND:${utc(event.ends)}`,
    ...text('SUMMARY', event.summary),
    ...text('LOCATION', event.location),
    ...text('DESCRIPTION', event.description),
    `URL:${event.url.replace(/[\p{Cc}\p{Surrogate}]/gu, '')}`,
    `STATUS:${event.status}`,
    // somebody else's visit does not make the reader busy
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** Without METHOD: it is published, not sent as an invitation. A reader that subscribes is asked to look twice a day (RFC 7986). */
export const toCalendar = (calendar: Calendar): string =>
  contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Legal Map//Visits//${calendar.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...text('NAME', calendar.name),
    ...text('X-WR-CALNAME', calendar.name),
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...calendar.events.flatMap((event) => eventLines(event, calendar)),
    'END:VCALENDAR',
  ])
