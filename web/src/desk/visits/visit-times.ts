/** A visit's day and times in words. */
import type { KeptVisit } from '@legalmap/data/desk/resources/visits.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { formatDay } from '@legalmap/data/text/dates.ts'

const clockOf = (time: string) => time.slice(11, 16)

export const dayInWords = ({ starts_at }: Pick<KeptVisit, 'starts_at'>, language: Language): string =>
  formatDay(starts_at.slice(0, 10), language, { year: true })

/** The end of a visit of several days has its own day. */
export function timesInWords({ starts_at, ends_at }: Pick<KeptVisit, 'starts_at' | 'ends_at'>, language: Language): string {
  const sameDay = starts_at.slice(0, 10) === ends_at.slice(0, 10)
  const end = clockOf(ends_at) === '00:00' ? '24:00' : clockOf(ends_at)
  return `${clockOf(starts_at)}–${sameDay || end === '24:00' ? end : `${formatDay(ends_at.slice(0, 10), language)}, ${end}`}`
}
