/** One fact in a form: the entries that it is shown as, and what is read from those that came back. */
import { languages } from '../../model/language.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import { valuesOf } from './entries.ts'

export type ReadField = { value: unknown } | { errors: readonly FormError[] }

export type Facts = Readonly<Record<string, unknown>>

export interface FormField {
  fact: string
  /** Whether an entry of this name is of the field. */
  owns: (name: string) => boolean
  /** What the form shows of a record. */
  write: (record: Facts) => FormEntries
  /** `record` is what the form showed. */
  read: (entries: FormEntries, record: Facts) => ReadField
}

/** A field whose entries are called like its fact, or begin with it and a point, and hang on its value alone. */
const field = (fact: string, write: (value: unknown) => FormEntries, read: (entries: FormEntries) => ReadField): FormField => ({
  fact,
  owns: (name) => name === fact || name.startsWith(`${fact}.`),
  write: (record) => write(record[fact]),
  read,
})

const typedIn = (entries: FormEntries, name: string): string => entries.find(([of]) => of === name)?.[1] ?? ''

/** What people type at the ends of a line, or twice in it, is no part of it. */
const asLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
const asText = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\S\n]+$/gm, '')
    .trim()

/** `most`: so many letters it may have. */
const limited = (name: string, text: string, most: number): FormError[] =>
  text.length > most ? [{ field: name, code: 'too_long_for', values: { most } }] : []

const or = (errors: readonly FormError[], value: unknown): ReadField => (errors.length > 0 ? { errors } : { value })

export const lineField = (fact: string, most: number, check: (text: string) => string | null = () => null): FormField =>
  field(
    fact,
    (value) => [[fact, String(value ?? '')]],
    (entries) => {
      const text = asLine(typedIn(entries, fact))
      const code = text === '' ? null : check(text)
      return or(code ? [{ field: fact, code }] : limited(fact, text, most), text)
    },
  )

export const textField = (fact: string, most: number): FormField =>
  field(
    fact,
    (value) => [[fact, String(value ?? '')]],
    (entries) => {
      const text = asText(typedIn(entries, fact))
      return or(limited(fact, text, most), text)
    },
  )

/** One of a closed list; `empty` where nothing is chosen. */
export const wordField = (fact: string, words: readonly string[], empty = ''): FormField =>
  field(
    fact,
    (value) => [[fact, String(value ?? empty)]],
    (entries) => {
      const word = typedIn(entries, fact)
      return word === empty || words.includes(word) ? { value: word } : { errors: [{ field: fact, code: 'not_in_list' }] }
    },
  )

/** Any of a closed list, in its order. */
export const wordsField = (fact: string, words: readonly string[]): FormField =>
  field(
    fact,
    (value) => ((value ?? []) as string[]).map((word) => [fact, word] as const),
    (entries) => {
      const chosen = valuesOf(entries, fact)
      return chosen.every((word) => words.includes(word))
        ? { value: words.filter((word) => chosen.includes(word)) }
        : { errors: [{ field: fact, code: 'not_in_list' }] }
    },
  )

/** Ids that are ticked, in the order in which the record has them; what is new comes last. */
export const idsField = (fact: string): FormField => ({
  fact,
  owns: (name) => name === fact,
  write: (record) => ((record[fact] ?? []) as string[]).map((id) => [fact, id] as const),
  read(entries, record) {
    const ticked = new Set(valuesOf(entries, fact))
    const known = ((record[fact] ?? []) as string[]).filter((id) => ticked.has(id))
    return { value: [...known, ...[...ticked].filter((id) => !known.includes(id))] }
  },
})

/** An id that stays or goes, as a box that is ticked; another one is said by its name. */
export const keptIdField = (fact: string): FormField => ({
  fact,
  owns: (name) => name === fact,
  write: (record) => (record[fact] ? [[fact, String(record[fact])]] : []),
  read: (entries, record) => ({ value: typedIn(entries, fact) === record[fact] ? record[fact] : '' }),
})

/** A list of lines, one a row of a text area. */
export const linesField = (fact: string, most: number): FormField =>
  field(
    fact,
    (value) => [[fact, ((value ?? []) as string[]).join('\n')]],
    (entries) => {
      const lines = typedIn(entries, fact)
        .split('\n')
        .map(asLine)
        .filter((line) => line !== '')
      return or(
        lines.flatMap((line) => limited(fact, line, most)),
        lines,
      )
    },
  )

/** A text in three languages; `lines` where it may have several lines. */
export const localizedField = (fact: string, most: number, lines = false): FormField =>
  field(
    fact,
    (value) =>
      languages.map((language) => [`${fact}.${language}`, (value as Record<string, string> | undefined)?.[language] ?? '']),
    (entries) => {
      const texts = languages.map((language) => {
        const name = `${fact}.${language}`
        const text = (lines ? asText : asLine)(typedIn(entries, name))
        return { language, text, errors: limited(name, text, most) }
      })
      return or(
        texts.flatMap(({ errors }) => errors),
        Object.fromEntries(texts.map(({ language, text }) => [language, text])),
      )
    },
  )
