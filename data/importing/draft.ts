/** A draft: one row of a file on its way to becoming a record. */
import type { ZodType } from 'zod'
import type { Noun } from '../model/change.ts'
import type { Acts } from '../model/door-rules.ts'
import type { LocationVisibility } from '../vocabulary/location-visibility.ts'
import { cleanCell, clearMark } from './cells/reading.ts'
import type { Field } from './field.ts'
import type { Finding } from './finding.ts'
import type { Current, PlanOptions } from './plan.ts'
import { cannotClear, kept } from './rules/empty-cell.ts'
import { lettersLost, mayHaveLostLetters } from './rules/row-shape.ts'
import { textTooLong, valueRefused } from './rules/value-unreadable.ts'

/** The cleaned cell of a column: empty where the row has none, null where the file has no such column. */
export type Cells = (column: string) => string | null

export interface Draft<Stored> {
  row: number
  id: string
  cells: Cells
  current: Current<Stored> | null
  record: Stored
  /** What the row wanted the record to be, where a rule did not let it. */
  proposed: Stored | null
  findings: Finding[]
  refused: boolean
  /** What the row does on purpose, for the door. */
  acts?: Acts
}

/** How the rows of one kind of file become records of one noun. */
export interface SheetKind<Stored extends { id: string }> {
  noun: Noun
  /** Whether the file has an `id` column; otherwise `identify` makes ids from other cells. */
  hasIds: boolean
  fields: readonly Field<Stored>[]
  /** Columns that say something of the row and nothing of the record. */
  marks?: readonly string[]
  /** The columns that are not there and without which nothing in the file can be used. */
  missingColumns(positions: ReadonlyMap<string, number>): string[]
  /** Columns in which an error refuses a row of a new record; null: an error anywhere refuses any row. */
  critical: ReadonlySet<string> | null
  schema: ZodType<Stored>
  shape: Readonly<Record<string, ZodType>>
  /** The visibilities of providers, of which what may be told of the record depends. */
  visibilities?: ReadonlyMap<string, LocationVisibility>
  blank(id: string): Stored
  nameOf(record: Stored): string
  /** The row's id, empty where there is none to be had; findings of severity error refuse the row. */
  identify(cells: Cells, current: ReadonlyMap<string, Current<Stored>>): { id: string; findings: Finding[] }
  /** Rules that look at several cells of a row. */
  refine(draft: Draft<Stored>, options: PlanOptions): void
  /** Rules that look at several rows, after all of them were read. */
  across(drafts: readonly Draft<Stored>[], current: ReadonlyMap<string, Current<Stored>>): void
}

/** For files that need all of these columns. */
export const lacking =
  (...columns: string[]) =>
  (positions: ReadonlyMap<string, number>) =>
    columns.filter((column) => !positions.has(column))

export function cellsOf(row: readonly string[], positions: ReadonlyMap<string, number>): Cells {
  return (column) => {
    const position = positions.get(column)
    return position === undefined ? null : cleanCell(row[position] ?? '')
  }
}

/** What the model has against the value, in our words. */
function modelRefuses<Stored>(field: Field<Stored>, next: Stored, cell: string, schema: ZodType | undefined): Finding | null {
  const result = schema?.safeParse(next[field.key])
  if (!result || result.success) return null
  const long = result.error.issues.find((issue) => issue.code === 'too_big')
  return long ? textTooLong(field.column, cell, Number(long.maximum)) : valueRefused(field.column, cell)
}

/** Reads one cell into the draft: a refused cell leaves the draft as it was and says so. */
function readCell<Stored extends { id: string }>(
  draft: Draft<Stored>,
  field: Field<Stored>,
  kind: SheetKind<Stored>,
  lossy: boolean,
) {
  const cell = draft.cells(field.column)
  if (cell === null || !field.read) return
  const before = field.get(draft.record)
  if (cell === '') {
    if (draft.current && field.clearable && field.show(before) !== '') draft.findings.push(kept(field.column, field.show(before)))
    return
  }
  if (lossy && mayHaveLostLetters(cell)) {
    draft.findings.push(lettersLost(field.column, cell))
    return
  }
  const clears = cell === clearMark
  const reading = clears ? { value: field.empty } : field.read(cell, draft.record)
  if ('finding' in reading) {
    draft.findings.push(reading.finding)
    return
  }
  const next = field.set(draft.record, reading.value)
  const refusal = clears && !field.clearable ? cannotClear(field.column) : modelRefuses(field, next, cell, kind.shape[field.key])
  if (refusal) draft.findings.push(clears ? cannotClear(field.column) : refusal)
  else draft.record = next
}

/** Reads all cells of the row that stand for themselves. */
export function readCells<Stored extends { id: string }>(draft: Draft<Stored>, kind: SheetKind<Stored>, lossy: boolean): void {
  for (const field of kind.fields) readCell(draft, field, kind, lossy)
}
