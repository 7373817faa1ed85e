/** Reads the cells of one row of a geodata table and says everything that is wrong with it, column by column. */
import type { Localized } from '../model/language.ts'

/** A row of a table: column name to cell; a column that the table lacks reads as empty. */
export type Row = Readonly<Record<string, string>>

/** What is wrong with one cell; `message` says what the cell should be. */
export interface CellProblem {
  column: string
  value: string
  message: string
}

export type ReadResult<T> = { value: T; problems: readonly [] } | { value: null; problems: readonly CellProblem[] }

/** `[longitude, latitude]`, WGS 84. */
export type Point = readonly [number, number]

const decimal = /^-?\d{1,3}(?:\.\d+)?$/
const whole = /^\d{1,9}$/

/** Runs `make` over the cells of a row; its value counts only if no cell was refused. */
export function readCells<T>(row: Row, make: (cells: CellReader) => T): ReadResult<T> {
  const cells = new CellReader(row)
  const value = make(cells)
  return cells.problems.length === 0 ? { value, problems: [] } : { value: null, problems: cells.problems }
}

/** A class, because a pack has thousands of rows and is read whenever the server starts. */
export class CellReader {
  readonly problems: CellProblem[] = []
  readonly #row: Row

  constructor(row: Row) {
    this.#row = row
  }

  refuse(column: string, message: string): void {
    this.problems.push({ column, value: this.text(column), message })
  }

  /** The cell as it stands; empty where the table has no such column. */
  text(column: string): string {
    return this.#row[column] ?? ''
  }

  /** A cell that has to match a pattern; `form` says it in words. */
  matching(column: string, pattern: RegExp, form: string): string {
    const cell = this.text(column)
    if (!pattern.test(cell)) this.refuse(column, cell === '' ? `is empty, should be ${form}` : `is not ${form}`)
    return cell
  }

  oneOf<T extends string>(column: string, choices: readonly [T, ...T[]]): T {
    const cell = this.text(column)
    const choice = choices.find((candidate) => candidate === cell)
    if (choice === undefined) this.refuse(column, `is not one of ${choices.join(', ')}`)
    return choice ?? choices[0]
  }

  integer(column: string, least: number, most: number): number {
    const cell = this.text(column)
    const number = Number(cell)
    if (!whole.test(cell) || number < least || number > most)
      this.refuse(column, `is not a whole number from ${least} to ${most}`)
    return number
  }

  /** The values of a cell between `|`. */
  list(column: string): readonly string[] {
    const cell = this.text(column)
    return cell === '' ? [] : cell.split('|').filter((part) => part.trim() !== '')
  }

  /** A text in three languages, each of which may be empty; `columns` names the column of each. */
  localized(columns: Localized): Localized {
    return { ky: this.text(columns.ky), ru: this.text(columns.ru), en: this.text(columns.en) }
  }

  /** The same, with at least one language filled. */
  name(columns: Localized): Localized {
    const name = this.localized(columns)
    if (name.ky === '' && name.ru === '' && name.en === '')
      this.refuse(columns.ru, 'is empty, and so are the other languages: a name in at least one language is needed')
    return name
  }

  /** A position, or null where both cells are empty. */
  point(longitudeColumn: string, latitudeColumn: string): Point | null {
    const [longitude, latitude] = [this.text(longitudeColumn), this.text(latitudeColumn)]
    if (longitude === '' && latitude === '') return null
    if (longitude === '') this.refuse(longitudeColumn, `is empty while ${latitudeColumn} is filled: give both or neither`)
    else if (latitude === '') this.refuse(latitudeColumn, `is empty while ${longitudeColumn} is filled: give both or neither`)
    else return [this.#degrees(longitudeColumn, 180), this.#degrees(latitudeColumn, 90)]
    return [0, 0]
  }

  /** A position that may not be left out. */
  position(longitudeColumn: string, latitudeColumn: string): Point {
    const point = this.point(longitudeColumn, latitudeColumn)
    if (!point) this.refuse(longitudeColumn, `is empty, and so is ${latitudeColumn}: a position is needed`)
    return point ?? [0, 0]
  }

  #degrees(column: string, most: number): number {
    const cell = this.text(column)
    const value = Number(cell)
    if (!decimal.test(cell) || Math.abs(value) > most) this.refuse(column, `is not a number of degrees from -${most} to ${most}`)
    return value
  }
}
