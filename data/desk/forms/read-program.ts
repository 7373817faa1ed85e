/** Reads the form by which the end of a program is told: which one, and when. */
import type { FormEntries, FormError } from '../desk-page.ts'
import type { ProgramEnded } from '../resources/bulk.ts'
import { entryOf } from './entries.ts'
import { readDate } from './read-date.ts'

export function readProgram(entries: FormEntries): { request: ProgramEnded } | { errors: readonly FormError[] } {
  const program = entryOf(entries, 'program').trim()
  const typed = entryOf(entries, 'ended_on').trim()
  const ended_on = typed === '' ? null : readDate(typed)
  const errors: FormError[] = []
  if (program === '') errors.push({ field: 'program', code: 'required' })
  if (ended_on === null) errors.push({ field: 'ended_on', code: typed === '' ? 'required' : 'not_a_date' })
  if (errors.length > 0 || ended_on === null) return { errors }
  return { request: { program, ended_on, reason: entryOf(entries, 'reason') } }
}
