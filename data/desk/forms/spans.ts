/** From when until when something holds, in a form: a day from a short list, one that is typed, or no end. */
import type { FormEntries, FormError } from '../desk-page.ts'
import { entryOf } from './entries.ts'
import { readDay } from './read-date.ts'

export interface ReadSpan {
  from: string
  until: string
  errors: FormError[]
}

/** What the entry `…_end` says where the day is the one that is typed; other values are a day, or empty for no end. */
export const typedEnd = 'typed'

/** `line` is what the entries' names begin with. */
export function readSpan(entries: FormEntries, line: string): ReadSpan {
  const errors: FormError[] = []
  function day(name: string): string {
    const typed = entryOf(entries, `${line}_${name}`)
    const read = typed === '' ? '' : readDay(typed)
    if (read === null) errors.push({ field: `${line}_${name}`, code: 'not_a_day' })
    return read ?? ''
  }
  const from = day('from')
  const isChosen = entries.some(([name]) => name === `${line}_end`)
  const chosen = entryOf(entries, `${line}_end`)
  const until = !isChosen || chosen === typedEnd ? day('until') : chosen === '' ? '' : (readDay(chosen) ?? '')
  if (isChosen && chosen === typedEnd && until === '' && errors.length === 0)
    errors.push({ field: `${line}_until`, code: 'day_missing' })
  if (from && until && until < from) errors.push({ field: `${line}_until`, code: 'ends_before' })
  return { from, until, errors }
}

/** A text in three languages under names with an underscore. */
export function readTexts(
  entries: FormEntries,
  line: string,
  most: number,
): { text: Record<'ky' | 'ru' | 'en', string>; errors: FormError[] } {
  const errors: FormError[] = []
  const said = (language: 'ky' | 'ru' | 'en') => {
    const name = `${line}_${language}`
    const text = entryOf(entries, name).replaceAll(/\s+/g, ' ')
    if (text.length > most) errors.push({ field: name, code: 'too_long_for', values: { most } })
    return text
  }
  return { text: { ky: said('ky'), ru: said('ru'), en: said('en') }, errors }
}
