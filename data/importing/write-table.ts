/** Writes records as a table in the columns of the import, so that it reads as what they are. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { isEqual } from '../model/equal.ts'
import type { Provider } from '../model/provider.ts'
import { cleanCell, clearMark, guardCell } from './cells/reading.ts'
import type { Field } from './field.ts'
import { sayChecks } from './group-checks.ts'
import { createLocator } from './locate.ts'
import type { Current } from './plan.ts'
import { providerFieldsWith } from './provider-fields.ts'

/** A cell that was left empty, since the file has no way to say it: importing keeps what the register has. */
export interface Unsaid {
  id: string
  column: string
}

export interface WrittenTable {
  columns: string[]
  rows: string[][]
  unsaid: Unsaid[]
}

/** Null where reading the cell would not give the value again. */
function cellOf<Stored extends { id: string }>(field: Field<Stored>, record: Stored): string | null {
  const value = field.get(record)
  if (isEqual(value, field.empty)) return ''
  const cell = field.write(value)
  const read = cleanCell(guardCell(cell))
  if (read === '' || read === clearMark) return null
  if (!field.read) return read === cell ? read : null
  const reading = field.read(read, record)
  return 'value' in reading && isEqual(reading.value, value) ? read : null
}

/**
 * `revision` says on what a row was made: only on that revision an edited row changes what was verified since its source. `beside` are
 * columns that say something of a record and are not read again.
 */
function writeTable<Stored extends { id: string }>(
  fields: readonly Field<Stored>[],
  records: readonly Current<Stored>[],
  beside: Readonly<Record<string, (record: Stored) => string>>,
): WrittenTable {
  const unsaid: Unsaid[] = []
  const rows = records.map(({ revision, record }) => {
    const cells = fields.map((field) => {
      const cell = cellOf(field, record)
      if (cell === null) unsaid.push({ id: record.id, column: field.column })
      return guardCell(cell ?? '')
    })
    return [record.id, String(revision), ...cells, ...Object.values(beside).map((say) => say(record))]
  })
  return { columns: ['id', 'revision', ...fields.map(({ column }) => column), ...Object.keys(beside)], rows, unsaid }
}

/** Everything that the register holds of the providers and a file can say: also what must not be told. */
export const writeProviders = (records: readonly Current<Provider>[], gazetteer: Gazetteer): WrittenTable =>
  writeTable(providerFieldsWith(createLocator(gazetteer)), records, { checks: sayChecks })
