/** Plans a table of any kind: header, identities, cells, rules, and what would become of each row. */

import { type Acts, askDoor } from '../model/door-rules.ts'
import { isEqual } from '../model/equal.ts'
import { type Cells, cellsOf, type Draft, readCells, type SheetKind } from './draft.ts'
import { type Finding, hasErrors } from './finding.ts'
import { readHeader } from './header.ts'
import type { Current, FieldChange, Plan, PlannedRow, PlanOptions } from './plan.ts'
import { columnMissing } from './rules/columns.ts'
import { refusedByDoor } from './rules/door.ts'
import { idDuplicate } from './rules/identity.ts'
import { recordRefused } from './rules/row-refused.ts'
import { rowLong, rowShort } from './rules/row-shape.ts'
import type { Table, TableRow } from './table.ts'

const rowsPerReport = 500

/** Whether and how a finding or a change may be told, given all states of the record that the row touches; see `withhold.ts`. */
export interface Withholding<Stored> {
  finding(finding: Finding, states: readonly (Stored | null)[]): Finding
  isWithheld(column: string, states: readonly (Stored | null)[]): boolean
}

const tellAll: Withholding<unknown> = { finding: (finding) => finding, isWithheld: () => false }

const isFilled = (row: TableRow) => row.cells.some((cell) => cell.trim() !== '')

function shapeFindings(row: TableRow, columns: number): Finding[] {
  if (row.cells.slice(columns).some((cell) => cell.trim() !== '')) return [rowLong(row.cells.length, columns)]
  return row.cells.length < columns ? [rowShort(row.cells.length, columns)] : []
}

interface Identified {
  source: TableRow
  cells: Cells
  id: string
  findings: Finding[]
}

/** Every row's id, with the rows that claim the same one as another. */
function identifyRows<Stored extends { id: string }>(
  rows: readonly TableRow[],
  positions: ReadonlyMap<string, number>,
  kind: SheetKind<Stored>,
  current: ReadonlyMap<string, Current<Stored>>,
): Identified[] {
  const identified = rows.map((source) => {
    const cells = cellsOf(source.cells, positions)
    return { source, cells, ...kind.identify(cells, current) }
  })
  const claims = new Map<string, number[]>()
  for (const { id, source } of identified) {
    if (id === '') continue
    const rowsOfId = claims.get(id)
    if (rowsOfId) rowsOfId.push(source.row)
    else claims.set(id, [source.row])
  }
  for (const one of identified) {
    const rowsOfId = claims.get(one.id) ?? []
    if (rowsOfId.length > 1) one.findings.push(idDuplicate(one.id, rowsOfId))
  }
  return identified
}

function draftRow<Stored extends { id: string }>(
  { source, cells, id, findings }: Identified,
  kind: SheetKind<Stored>,
  known: ReadonlyMap<string, Current<Stored>>,
  table: Table,
  options: PlanOptions,
): Draft<Stored> {
  const current = known.get(id) ?? null
  const record = current?.record ?? kind.blank(id)
  const draft: Draft<Stored> = { row: source.row, id, cells, current, record, proposed: null, findings: [], refused: false }
  const shape = shapeFindings(source, table.columns.length)
  // in a row whose columns have shifted no cell means what it seems to mean
  if (!hasErrors(shape)) {
    readCells(draft, kind, table.lossy === true)
    kind.refine(draft, options)
  }
  draft.refused ||= hasErrors(findings) || hasErrors(shape) || isSpoilt(draft, kind)
  draft.findings.unshift(...findings, ...shape)
  return draft
}

function isSpoilt<Stored extends { id: string }>(draft: Draft<Stored>, kind: SheetKind<Stored>): boolean {
  if (!kind.critical) return hasErrors(draft.findings)
  return !draft.current && draft.findings.some(({ severity, column }) => severity === 'error' && kind.critical?.has(column))
}

/** The last check before the door: whatever slipped through the cells is refused here with the field's name. */
function checkWhole<Stored extends { id: string }>(draft: Draft<Stored>, kind: SheetKind<Stored>): void {
  if (draft.refused) return
  const result = kind.schema.safeParse(draft.record)
  if (result.success) return
  draft.refused = true
  for (const path of new Set(result.error.issues.map((issue) => String(issue.path[0] ?? ''))))
    draft.findings.push(recordRefused(path))
}

/** What the door would refuse is refused here, where the row can be named, unless the person allowed it. */
function askTheDoor<Stored extends { id: string }>(draft: Draft<Stored>, kind: SheetKind<Stored>, options: PlanOptions): void {
  if (draft.refused) return
  const ask = (acts: Acts) => {
    const before = draft.current?.record ?? null
    const passage = { before, removed: null, after: draft.record, at: '', acts, visibilities: kind.visibilities ?? new Map() }
    const passed = askDoor(kind.noun, passage)
    return 'refusals' in passed ? passed.refusals : []
  }
  const needsPermission = ask({}).some(({ code }) => code === 'publish_needs_permission')
  if (needsPermission && options.allowPublish) draft.acts = { makes_public: true }
  for (const refusal of ask(draft.acts ?? {})) {
    draft.findings.push(refusedByDoor(refusal))
    draft.refused = true
  }
}

const statesOf = <Stored>({ current, record, proposed }: Draft<Stored>) => [current?.record ?? null, record, proposed]

function changesOf<Stored extends { id: string }>(
  draft: Draft<Stored>,
  kind: SheetKind<Stored>,
  withholding: Withholding<Stored>,
) {
  const before = draft.current?.record ?? kind.blank(draft.id)
  const changes: FieldChange[] = []
  for (const field of kind.fields) {
    const [was, is] = [field.get(before), field.get(draft.record)]
    if (isEqual(was, is)) continue
    const withheld = withholding.isWithheld(field.column, statesOf(draft))
    const shown = (value: unknown) => (withheld ? '' : field.show(value))
    changes.push({ column: field.column, before: shown(was), after: shown(is), withheld })
  }
  return changes
}

function file<Stored extends { id: string }>(
  draft: Draft<Stored>,
  kind: SheetKind<Stored>,
  plan: Plan,
  withholding: Withholding<Stored>,
) {
  const states = statesOf(draft)
  for (const finding of draft.findings)
    plan.findings.push({ ...withholding.finding(finding, states), sheet: plan.sheet, row: draft.row })
  const tellName = !withholding.isWithheld('name', states)
  const row: PlannedRow = { row: draft.row, record_id: draft.id, name: tellName ? kind.nameOf(draft.record) : '', fields: [] }
  if (draft.refused) {
    plan.refused.push(row)
    return
  }
  row.fields = changesOf(draft, kind, withholding)
  if (draft.current && row.fields.length === 0) {
    plan.unchanged.push(row)
    return
  }
  plan[draft.current ? 'changed' : 'new'].push(row)
  plan.edits.push({
    row: draft.row,
    noun: kind.noun,
    action: draft.current ? 'update' : 'insert',
    record_id: draft.id,
    base_revision: draft.current?.revision ?? null,
    before: draft.current?.record ?? null,
    record: draft.record,
    ...(draft.acts && { acts: draft.acts }),
  })
}

/** Pure: the same table, register and options give the same plan. Never throws, whatever is in the cells. */
export function planTable<Stored extends { id: string }>(
  kind: SheetKind<Stored>,
  table: Table,
  current: readonly Current<Stored>[],
  options: PlanOptions,
  withholding: Withholding<Stored> = tellAll,
): Plan {
  const plan: Plan = {
    noun: kind.noun,
    sheet: table.sheet,
    new: [],
    changed: [],
    unchanged: [],
    refused: [],
    findings: [],
    edits: [],
  }
  const header = readHeader(table, [
    ...(kind.hasIds ? ['id'] : []),
    ...(kind.marks ?? []),
    ...kind.fields.map((field) => field.column),
  ])
  const missing = kind.missingColumns(header.positions).map(columnMissing)
  for (const finding of [...header.findings, ...missing]) plan.findings.push({ ...finding, sheet: table.sheet, row: 1 })
  const rows = table.rows.filter(isFilled)
  if (!header.usable || missing.length > 0) {
    plan.refused = rows.map(({ row }) => ({ row, record_id: '', name: '', fields: [] }))
    return plan
  }
  const known = new Map(current.map((one) => [one.record.id, one]))
  const identified = identifyRows(rows, header.positions, kind, known)
  const drafts = identified.map((one, done) => {
    if (done % rowsPerReport === 0) options.onProgress?.(done, rows.length)
    return draftRow(one, kind, known, table, options)
  })
  kind.across(drafts, known)
  for (const draft of drafts) {
    checkWhole(draft, kind)
    askTheDoor(draft, kind, options)
    file(draft, kind, plan, withholding)
  }
  options.onProgress?.(rows.length, rows.length)
  return plan
}
