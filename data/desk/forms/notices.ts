/** Notices as a form: a line each, and one for a new one. */
import { languages } from '../../model/language.ts'
import type { Notice, Provider } from '../../model/provider.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import { entryOf, linesOf } from './entries.ts'
import { readSpan, readTexts } from './spans.ts'

const longestNotice = 500

export const formOf = ({ notices = [] }: Pick<Provider, 'notices'>): FormEntries =>
  notices.flatMap(({ text, from, until }, index): [string, string][] => [
    [`notice_${index + 1}_from`, from],
    [`notice_${index + 1}_until`, until],
    ...languages.map((language): [string, string] => [`notice_${index + 1}_text_${language}`, text[language]]),
  ])

/** A line without a word is taken away. */
export function readForm(entries: FormEntries): { facts: Pick<Provider, 'notices'>; errors: FormError[] } {
  const notices: Notice[] = []
  const errors: FormError[] = []
  for (const number of linesOf(entries, 'notice_', '_until')) {
    const line = `notice_${number}`
    const { text, errors: ofText } = readTexts(entries, `${line}_text`, longestNotice)
    if (entryOf(entries, `${line}_remove`) !== '' || Object.values(text).every((words) => words === '')) continue
    const { from, until, errors: ofSpan } = readSpan(entries, line)
    errors.push(...ofText, ...ofSpan)
    notices.push({ text, from, until })
  }
  return { facts: { notices }, errors }
}
