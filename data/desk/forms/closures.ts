/** Closures as a form: a line each, and one for a new one, which is said in a few taps. */
import { parseHours } from '../../hours/parse-hours.ts'
import { emptyLocalized, languages } from '../../model/language.ts'
import type { Closure, Provider } from '../../model/provider.ts'
import { type ClosureKind, closureKinds } from '../../vocabulary/closure-kind.ts'
import { closureReasons, isClosureReason } from '../closure-reasons.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import { entryOf, linesOf } from './entries.ts'
import { readSpan, readTexts } from './spans.ts'

const longestReason = 500
const longestPlace = 300

export function formOf({ closures = [] }: Pick<Provider, 'closures'>): FormEntries {
  return closures.flatMap(({ kind, from, until, reason, schedule, place }, index): [string, string][] => {
    const line = `closure_${index + 1}`
    return [
      [`${line}_kind`, kind],
      [`${line}_from`, from],
      [`${line}_until`, until],
      ...languages.map((language): [string, string] => [`${line}_reason_${language}`, reason[language]]),
      [`${line}_schedule`, schedule],
      ...languages.map((language): [string, string] => [`${line}_place_${language}`, place[language]]),
    ]
  })
}

type Line = { closure: Closure } | { errors: readonly FormError[] } | null

function readLine(entries: FormEntries, line: string): Line {
  const kind = entryOf(entries, `${line}_kind`)
  if (kind === '' || entryOf(entries, `${line}_remove`) !== '') return null
  if (!closureKinds.includes(kind as ClosureKind)) return { errors: [{ field: `${line}_kind`, code: 'not_in_list' }] }
  const { from, until, errors } = readSpan(entries, line)
  // a new line that says nothing but what it starts with is none; one that says more must say until when
  if (entryOf(entries, `${line}_new`) !== '' && !entries.some(([name]) => name === `${line}_end`) && until === '') {
    const isSaid = ['why', 'reason_ky', 'reason_ru', 'reason_en', 'schedule', 'place_ky', 'place_ru'].some(
      (part) => entryOf(entries, `${line}_${part}`) !== '',
    )
    return isSaid || kind !== 'closed' ? { errors: [{ field: `${line}_end`, code: 'end_missing' }] } : null
  }
  const own = readTexts(entries, `${line}_reason`, longestReason)
  const where = readTexts(entries, `${line}_place`, longestPlace)
  const why = entryOf(entries, `${line}_why`)
  const schedule = kind === 'other_hours' ? entryOf(entries, `${line}_schedule`) : ''
  const wrong = [...errors, ...own.errors, ...where.errors]
  if (schedule && !parseHours(schedule).ok) wrong.push({ field: `${line}_schedule`, code: 'unreadable_hours' })
  if (wrong.length > 0) return { errors: wrong }
  return {
    closure: {
      kind: kind as ClosureKind,
      from,
      until,
      // what somebody says in her own words comes before what a tap says
      reason: isClosureReason(why) && Object.values(own.text).every((text) => text === '') ? closureReasons[why] : own.text,
      schedule,
      place: kind === 'moved' ? where.text : emptyLocalized(),
    },
  }
}

export function readForm(entries: FormEntries): { facts: Pick<Provider, 'closures'>; errors: FormError[] } {
  const lines = linesOf(entries, 'closure_', '_kind').map((line) => readLine(entries, `closure_${line}`))
  return {
    facts: { closures: lines.flatMap((line) => (line && 'closure' in line ? [line.closure] : [])) },
    errors: lines.flatMap((line) => (line && 'errors' in line ? line.errors : [])),
  }
}
