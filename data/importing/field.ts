/** A field: one column of a file and the part of a record that it speaks of, read from a cell, shown, and written to a cell again. */
import { type Language, type Localized, languages } from '../model/language.ts'
import { readCount } from './cells/counts.ts'
import { readPartialDate } from './cells/dates.ts'
import { listParts, oneLine, type Reading } from './cells/reading.ts'
import { readWebAddress } from './cells/sources.ts'
import { readWord, readWords } from './cells/words.ts'

/**
 * `key` is the record's key that the field lives under, and what the model's schema for that key checks. `clearable` says whether
 * a hyphen may empty it. `read` is null where a row rule reads the cell together with others.
 */
export interface Field<Stored> {
  column: string
  key: keyof Stored & string
  clearable: boolean
  read: ((cell: string, current: Stored) => Reading<unknown>) | null
  get(record: Stored): unknown
  set(record: Stored, value: unknown): Stored
  /** What an empty field holds. */
  empty: unknown
  show(value: unknown): string
  /** The cell that `read` makes the value of, given the record that holds it. */
  write(value: unknown): string
}

type Key<Stored> = keyof Stored & string
type Options = { clearable?: boolean }

/** A field that is a key of the record of its own. */
export function ownField<Stored extends object>(
  column: Key<Stored>,
  empty: unknown,
  read: Field<Stored>['read'],
  { clearable = true, show = String, write = show }: Options & Partial<Record<'show' | 'write', (value: never) => string>> = {},
): Field<Stored> {
  return {
    column,
    key: column,
    clearable,
    read,
    get: (record) => record[column],
    set: (record, value) => ({ ...record, [column]: value }),
    empty,
    show: show as (value: unknown) => string,
    write: write as (value: unknown) => string,
  }
}

export const textField = <Stored extends object>(column: Key<Stored>, options?: Options) =>
  ownField<Stored>(column, '', (cell) => ({ value: oneLine(cell) }), options)

/** A text of several lines. */
export const longTextField = <Stored extends object>(column: Key<Stored>) =>
  ownField<Stored>(column, '', (cell) => ({ value: cell }))

export const webAddressField = <Stored extends object>(column: Key<Stored>) =>
  ownField<Stored>(column, '', (cell) => readWebAddress(cell, column))

export const dateField = <Stored extends object>(column: Key<Stored>, options?: Options) =>
  ownField<Stored>(column, '', (cell) => readPartialDate(cell, column), options)

export const countField = <Stored extends object>(column: Key<Stored>, options?: Options & { empty?: null }) =>
  ownField<Stored>(column, options?.empty === null ? null : 0, (cell) => readCount(cell, column), {
    ...options,
    show: (value) => (value === null ? '' : String(value)),
  })

export const wordField = <Stored extends object>(column: Key<Stored>, words: readonly string[], options?: Options) =>
  ownField<Stored>(column, '', (cell) => readWord(cell, words, column), options)

export const wordsField = <Stored extends object>(column: Key<Stored>, words: readonly string[]) =>
  ownField<Stored>(column, [], (cell) => readWords(cell, words, column), { show: (value: string[]) => value.join('; ') })

export const listField = <Stored extends object>(column: Key<Stored>) =>
  ownField<Stored>(column, [], (cell) => ({ value: [...new Set(listParts(cell))] }), {
    show: (value: string[]) => value.join('; '),
  })

/** The three columns of a text in three languages: `name_ky`, `name_ru`, `name_en`. */
export function localizedFields<Stored extends object>(key: Key<Stored>): Field<Stored>[] {
  const texts = (record: Stored) => record[key] as Localized
  return languages.map((language: Language) => ({
    column: `${key}_${language}`,
    key,
    clearable: true,
    read: (cell) => ({ value: oneLine(cell) }),
    get: (record) => texts(record)[language],
    set: (record, value) => ({ ...record, [key]: { ...texts(record), [language]: value } }),
    empty: '',
    show: String,
    write: String,
  }))
}
