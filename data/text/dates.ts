/** Dates, months and weekdays in Kyrgyz, Russian and English, from our own slice of CLDR: Chromium's Intl knows no Kyrgyz. */
import { bishkekOffset } from '../model/instant.ts'
import type { Language } from '../model/language.ts'

const list = (words: string) => words.split(' ')

const russianMonths = list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь')
const englishMonths = list('January February March April May June July August September October November December')
const monthNames: Record<Language, readonly string[]> = { ky: russianMonths, ru: russianMonths, en: englishMonths }
const russianMonthsOfDay = list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря')

const weekdayNames = {
  ky: {
    long: list('дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби'),
    short: list('дүй. шейш. шарш. бейш. жума ишм. жек.'),
  },
  ru: { long: list('понедельник вторник среда четверг пятница суббота воскресенье'), short: list('пн вт ср чт пт сб вс') },
  en: {
    long: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    short: list('Mon Tue Wed Thu Fri Sat Sun'),
  },
} satisfies Record<Language, Record<'long' | 'short', readonly string[]>>

/** The name of a weekday as it stands inside a sentence; `weekday` as in ISO 8601, 1 for Monday to 7 for Sunday. */
export function weekdayName(weekday: number, language: Language, width: 'long' | 'short'): string {
  return weekdayNames[language][width][weekday - 1] ?? ''
}

/** Russian weekdays behind "по", which counts the day itself in. */
const russianWeekdaysUntil = list('понедельник вторник среду четверг пятницу субботу воскресенье')

/** The name of a month by itself; `month` from 1 to 12. */
export function monthName(month: number, language: Language): string {
  return monthNames[language][month - 1] ?? ''
}

/** A day of the year: `16-июль`, `16 июля`, `16 July`. */
export function formatDayOfMonth(day: number, month: number, language: Language): string {
  if (language === 'ky') return `${day}-${monthName(month, language)}`
  return `${day} ${language === 'ru' ? (russianMonthsOfDay[month - 1] ?? '') : monthName(month, language)}`
}

/** The model has a stricter parser, which brings the whole of its validation library into the browser. */
const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * A date known to the year, the month or the day, in CLDR's long form: `2017`, `2019-07`, `2019-07-16` are `2017-ж.`,
 * `2019-ж., июль`, `2019-ж., 16-июль` in Kyrgyz, `2017 г.`, `июль 2019 г.`, `16 июля 2019 г.` in Russian, `2017`, `July 2019`,
 * `16 July 2019` in English. A text of another form comes back as it is.
 */
export function formatPartialDate(text: string, language: Language): string {
  const [, year, month, day] = partialDate.exec(text) ?? []
  if (!year) return text
  const rest = day ? formatDayOfMonth(Number(day), Number(month), language) : month ? monthName(Number(month), language) : ''
  if (language === 'ky') return `${year}-ж.${rest && `, ${rest}`}`
  return `${rest && `${rest} `}${year}${language === 'ru' ? ' г.' : ''}`
}

/** Of a day (`YYYY-MM-DD`), 1 for Monday. */
export const weekdayOfDay = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1

interface DayOptions {
  /** The year too, for what may be read much later. */
  year?: boolean
  /** As it stands where something lasts until the end of that day: Russian has a case for it. */
  until?: boolean
}

/** A day (`YYYY-MM-DD`) with its weekday, in CLDR's order: `4-декабрь, жума`, `пятница, 4 декабря`, `Friday, 4 December`. */
export function formatDay(day: string, language: Language, { year = false, until = false }: DayOptions = {}): string {
  const number = weekdayOfDay(day)
  const weekday = (until && language === 'ru' && russianWeekdaysUntil[number - 1]) || weekdayName(number, language, 'long')
  const [, month = 0, ofMonth = 0] = day.split('-').map(Number)
  const date = year ? formatPartialDate(day, language) : formatDayOfMonth(ofMonth, month, language)
  return language === 'ky' ? `${date}, ${weekday}` : `${weekday}, ${date}`
}

/** A time of day as all three languages write it here, `09:30`; minutes from midnight, 24:00 for the end of a day, then again 00:01. */
export function formatTime(minutes: number): string {
  const ofDay = minutes > 1440 ? minutes % 1440 : minutes
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}

const dayLength = 24 * 3_600_000

/** Midnight in Kyrgyzstan at the beginning of a day (`YYYY-MM-DD`), epoch milliseconds. */
export const beginningOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) - bishkekOffset

/** The day so many days later, `YYYY-MM-DD` both. */
export const dayLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)

/** The next midnight in Kyrgyzstan after an instant, both in epoch milliseconds: notices and weekdays change with the day. */
export const nextMidnightInKyrgyzstan = (now: number): number =>
  (Math.floor((now + bishkekOffset) / dayLength) + 1) * dayLength - bishkekOffset
