/** The forms of a center's visits: one visit, pasted lines, a roster, calling off; each read into what the service is asked. */
import { readTime } from '../../hours/read-time.ts'
import { emptyLocalized, type Language } from '../../model/language.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import type { DeskError } from '../resources/problem.ts'
import type { VisitsRequest } from '../resources/visits.ts'
import { expandSeries } from '../visits/expand-series.ts'
import type { NewVisit } from '../visits/new-visit.ts'
import { readGrid } from '../visits/read-grid.ts'
import { entryOf, valuesOf } from './entries.ts'
import { readDay } from './read-date.ts'

export type VisitAct = 'add' | 'grid' | 'series' | 'cancel' | 'restore'

export type VisitErrorCode =
  | 'visit_day'
  | 'time_missing'
  | 'time_unreadable'
  | 'time_order'
  | 'grid_date'
  | 'grid_time'
  | 'grid_order'
  | 'grid_empty'
  | 'series_weekdays'
  | 'series_until'
  | 'series_except'
  | 'series_long'
  | 'series_none'

/** `lines`: of each row that is asked for, the line that it stands on; empty where a form has fields of their own for it. */
export interface ReadVisits {
  request: VisitsRequest
  lines: readonly { line: number; text: string }[]
  errors: FormError[]
}

interface Asked {
  language: Language
  /** `YYYY-MM-DD`. */
  today: string
}

type Row = NonNullable<VisitsRequest['add']>[number]

/** What somebody writes of a place is in the language that she works in. */
const rowOf = ({ place, note, day, from, to, settlement }: NewVisit, { language }: Asked): Row => ({
  day,
  from,
  to,
  settlement,
  place: { ...emptyLocalized(), [language]: place },
  note: { ...emptyLocalized(), [language]: note },
})

/** A time of the form; null with an error beside it where it is none, or missing where it is needed. */
function timeOf(entries: FormEntries, field: string, errors: FormError[], needed = true): number | null {
  const text = entryOf(entries, field)
  const time = readTime(text)
  if (text !== '' && time === null) errors.push({ field, code: 'time_unreadable', values: { text } })
  if (text === '' && needed) errors.push({ field, code: 'time_missing' })
  return time
}

function dayOf(entries: FormEntries, field: string, errors: FormError[], code: VisitErrorCode = 'visit_day'): string {
  const day = readDay(entryOf(entries, field))
  if (!day) errors.push({ field, code })
  return day ?? ''
}

const nothing = (errors: FormError[]): ReadVisits => ({ request: {}, lines: [], errors })
const reasonOf = (entries: FormEntries) => ({ reason: entryOf(entries, 'reason').slice(0, 500) })

function readSpan(entries: FormEntries, errors: FormError[]): { from: number; to: number } {
  const from = timeOf(entries, 'from', errors) ?? 0
  const to = timeOf(entries, 'to', errors) ?? 0
  if (errors.length === 0 && to <= from) errors.push({ field: 'to', code: 'time_order' })
  return { from, to }
}

const whereOf = (entries: FormEntries) => ({
  settlement: entryOf(entries, 'settlement'),
  place: entryOf(entries, 'place').slice(0, 300),
  note: entryOf(entries, 'note').slice(0, 1000),
})

function readAdd(entries: FormEntries, asked: Asked): ReadVisits {
  const errors: FormError[] = []
  const day = dayOf(entries, 'day', errors)
  const span = readSpan(entries, errors)
  if (errors.length > 0) return nothing(errors)
  const visit = { day, ...span, ...whereOf(entries) }
  return { request: { add: [rowOf(visit, asked)], ...reasonOf(entries) }, lines: [], errors }
}

function readLines(entries: FormEntries, asked: Asked): ReadVisits {
  const errors: FormError[] = []
  const from = timeOf(entries, 'from', errors, false)
  const to = timeOf(entries, 'to', errors, false)
  const grid = readGrid(entryOf(entries, 'grid'), { from, to, today: asked.today })
  for (const code of new Set(grid.errors.map((error) => error.code))) {
    const at = grid.errors.filter((error) => error.code === code).map(({ line }) => line)
    errors.push({ field: 'grid', code, values: { lines: at.join(', ') } })
  }
  if (errors.length > 0) return nothing(errors)
  const lines = grid.visits.map(({ line, settlement }) => ({ line, text: settlement }))
  return { request: { add: grid.visits.map((visit) => rowOf(visit, asked)), ...reasonOf(entries) }, lines, errors }
}

/** The days that are typed as exceptions, on lines or with commas between them; null where one is no day. */
function exceptions(text: string): string[] | null {
  const days = text
    .split(/[\s,;]+/u)
    .filter(Boolean)
    .map(readDay)
  return days.every((day) => day !== null) ? days : null
}

function readSeries(entries: FormEntries, asked: Asked): ReadVisits {
  const errors: FormError[] = []
  const refuse = (field: string, code: VisitErrorCode) => {
    errors.push({ field, code })
  }
  const weekdays = valuesOf(entries, 'weekday').map(Number)
  const nth = valuesOf(entries, 'nth').map(Number)
  const from = dayOf(entries, 'from_day', errors)
  const until = dayOf(entries, 'until_day', errors)
  const except = exceptions(entryOf(entries, 'except'))
  if (weekdays.length === 0) refuse('weekday', 'series_weekdays')
  if (from && until && until < from) refuse('until_day', 'series_until')
  if (!except) refuse('except', 'series_except')
  const span = readSpan(entries, errors)
  if (errors.length > 0) return nothing(errors)
  const days = expandSeries({ weekdays, nth, from, until, except: except ?? [] })
  if (!days) refuse('until_day', 'series_long')
  if (days?.length === 0) refuse('weekday', 'series_none')
  const where = whereOf(entries)
  const add = (days ?? []).map((day) => rowOf({ day, ...span, ...where }, asked))
  return errors.length > 0 ? nothing(errors) : { request: { add, series: true, ...reasonOf(entries) }, lines: [], errors }
}

export function readForm(entries: FormEntries, asked: Asked): ReadVisits {
  const act = entryOf(entries, 'act') as VisitAct
  const known = [{ id: entryOf(entries, 'visit'), revision: Number(entryOf(entries, 'revision')) }]
  if (act === 'cancel') return { request: { cancel: known }, lines: [], errors: [] }
  if (act === 'restore') return { request: { restore: known }, lines: [], errors: [] }
  return act === 'grid' ? readLines(entries, asked) : act === 'series' ? readSeries(entries, asked) : readAdd(entries, asked)
}

/** What is said of lines by a word of its own; all else is wrong with their texts. */
const ofRows = new Set(['visit_past', 'visit_far', 'time_order', 'settlement_unknown', 'settlement_ambiguous', 'center_nowhere'])

/** What the service refused, beside the field or with the lines that it is about. */
export function errorsOfRows(entries: FormEntries, lines: ReadVisits['lines'], refused: readonly DeskError[]): FormError[] {
  const act = entryOf(entries, 'act')
  const rows = refused.flatMap(({ fact, path, code }) => {
    const [row = '', member = ''] = path.split('.')
    return fact === 'add' ? [{ row: Number(row), member, code }] : []
  })
  if (rows.length < refused.length) return [{ field: '', code: refused.find(({ fact }) => fact !== 'add')?.code ?? 'not_taken' }]
  if (act === 'grid')
    return [...new Set(rows.map(({ code }) => code))].map((code) => {
      const some = rows.filter((row) => row.code === code)
      const at = [...new Set(some.map(({ row }) => lines[row]?.line ?? row + 1))]
      const text = [...new Set(some.map(({ row }) => lines[row]?.text ?? ''))].filter(Boolean).join(', ')
      return { field: 'grid', code: `${ofRows.has(code) ? code : 'text'}_in_lines`, values: { lines: at.join(', '), text } }
    })
  const field = (member: string) => (act === 'series' && member === 'day' ? 'from_day' : member)
  const named = rows.map(({ member, code }) => ({ field: field(member), code, values: { text: entryOf(entries, member) } }))
  return named.filter(
    (error, index) => named.findIndex(({ field, code }) => field === error.field && code === error.code) === index,
  )
}
