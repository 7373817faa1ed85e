/** Opening hours as lines that a person reads: "Пн–Пт 09:00–18:00, обед 13:00–14:00". */
import type { Language } from '../model/language.ts'
import { formatDayOfMonth, formatTime, monthName, weekdayName } from '../text/dates.ts'
import { isByAppointment } from './by-appointment.ts'
import type { DateRange, HoursRule, OpeningHours, TimeRange, WeekdayRange } from './opening-hours.ts'

interface Words {
  always: string
  daily: string
  holidays: string
  lunch: string
  open: string
  dayOff: string
  closed: string
  unknown: string
  otherwise: string
  appointment: string
}

const words: Record<Language, Words> = {
  ky: {
    always: 'күнү-түнү',
    daily: 'күн сайын',
    holidays: 'майрам күндөрү',
    lunch: 'түшкү тыныгуу',
    open: 'ачык',
    dayOff: 'дем алыш',
    closed: 'жабык',
    unknown: 'алдын ала тактаңыз',
    otherwise: 'калган убакта',
    appointment: 'алдын ала жазылуу менен',
  },
  ru: {
    always: 'круглосуточно',
    daily: 'ежедневно',
    holidays: 'праздничные дни',
    lunch: 'обед',
    open: 'открыто',
    dayOff: 'выходной',
    closed: 'закрыто',
    unknown: 'уточняйте заранее',
    otherwise: 'в остальное время',
    appointment: 'по записи',
  },
  en: {
    always: 'around the clock',
    daily: 'daily',
    holidays: 'public holidays',
    lunch: 'lunch break',
    open: 'open',
    dayOff: 'day off',
    closed: 'closed',
    unknown: 'ask first',
    otherwise: 'otherwise',
    appointment: 'by appointment',
  },
}

const kyrgyzPossessive = ['сү', 'си', 'си', 'си', 'сы', 'си', 'си']
/** The weekdays' gender decides the ordinal: 1-й понедельник, 1-я среда, 1-е воскресенье. */
const russianEndings = ['й', 'й', 'я', 'й', 'я', 'я', 'е']
const russianLast: Record<string, string> = { й: 'последний', я: 'последняя', е: 'последнее' }
const englishOrdinals = ['', '1st', '2nd', '3rd', '4th', '5th']

/** One of the month's: "айдын 1-дүйшөмбүсү", "1-й понедельник месяца", "1st Monday of the month"; negative from the month's end. */
function formatNth(weekday: number, nth: number, language: Language): string {
  const name = weekdayName(weekday, language, 'long')
  const count = Math.abs(nth)
  if (language === 'ky') {
    const ordinal = nth === -1 ? 'акыркы ' : nth < 0 ? `аягынан ${count}-` : `${count}-`
    return `айдын ${ordinal}${name}${kyrgyzPossessive[weekday - 1] ?? ''}`
  }
  if (language === 'ru') {
    const ending = russianEndings[weekday - 1] ?? 'й'
    if (nth === -1) return `${russianLast[ending] ?? ''} ${name} месяца`
    return `${count}-${ending} ${name}${nth < 0 ? ' с конца' : ''} месяца`
  }
  const ordinal = englishOrdinals[count] ?? ''
  return `${nth === -1 ? 'last' : nth < 0 ? `${ordinal} last` : ordinal} ${name} of the month`
}

function formatWeekdays({ from, to, nth }: WeekdayRange, language: Language): string {
  if (nth.length > 0) return nth.map((number) => formatNth(from, number, language)).join(', ')
  const first = weekdayName(from, language, 'short')
  return from === to ? first : `${first}–${weekdayName(to, language, 'short')}`
}

function formatDates({ from, to, yearly }: DateRange, language: Language): string {
  const point = (code: number, wholeMonth: boolean) => {
    const [month, day] = [Math.floor(code / 100) % 100, code % 100]
    const text = wholeMonth ? monthName(month, language) : formatDayOfMonth(day, month, language)
    const year = Math.floor(code / 10_000)
    return yearly ? text : language === 'ky' ? `${year}-ж. ${text}` : `${text} ${year}`
  }
  const years = [Math.floor(from / 10_000), Math.floor(to / 10_000)] as const
  if (!yearly && from % 10_000 === 101 && to % 10_000 === 1231)
    return years[1] === 9999 ? `${years[0]} –` : years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`
  const wholeMonths = from % 100 === 1 && to % 100 === 31
  const first = point(from, wholeMonths)
  const last = point(to, wholeMonths)
  return first === last ? first : `${first} – ${last}`
}

const formatTimes = ({ from, to }: TimeRange) => `${formatTime(from)}–${formatTime(to)}`

/** Two spans around a midday break of up to two hours read as one day with lunch. */
function formatSpans(times: readonly TimeRange[], lunch: string): string {
  const [morning, afternoon] = times
  if (times.length === 2 && morning && afternoon) {
    const pause = afternoon.from - morning.to
    if (pause > 0 && pause <= 120 && morning.to >= 660 && afternoon.from <= 900)
      return `${formatTimes({ from: morning.from, to: afternoon.to })}, ${lunch} ${formatTimes({ from: morning.to, to: afternoon.from })}`
  }
  return times.map(formatTimes).join(', ')
}

function formatRule(rule: HoursRule, language: Language): string {
  const word = words[language]
  const days = [
    rule.years.map((range) => formatDates(range, language)).join(', '),
    rule.dates.map((range) => formatDates(range, language)).join(', '),
    [...rule.weekdays.map((range) => formatWeekdays(range, language)), ...(rule.holidays ? [word.holidays] : [])].join(', '),
  ].filter((part) => part !== '')
  const allDay = rule.times.length === 0 || rule.times.every(({ from, to }) => from === 0 && to === 1440)
  if (days.length === 0 && !allDay) days.push(word.daily)
  const times = allDay ? (rule.state === 'open' ? [word.always] : []) : [formatSpans(rule.times, word.lunch)]
  const states = {
    open: '',
    closed: allDay && days.length > 0 ? word.dayOff : word.closed,
    // a comment says more than "ask first" does
    unknown: rule.comment ? '' : word.unknown,
  }
  const said = [...days, ...times, states[rule.state]].filter((part) => part !== '').join(' ')
  const comment = isByAppointment(rule.comment) ? word.appointment : rule.comment
  const line = [said, comment].filter((part) => part !== '').join(' — ')
  const whole = rule.kind === 'fallback' ? `${word.otherwise}: ${line}` : line
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

/**
 * A line for each rule, in their order and with a capital letter: "Дүй.–жума 09:00–18:00, түшкү тыныгуу 13:00–14:00",
 * "Сб, вс выходной", "Around the clock". Comments come as they are, after a dash.
 */
export const formatHours = (hours: OpeningHours, language: Language): string[] =>
  hours.rules.map((rule) => formatRule(rule, language))
