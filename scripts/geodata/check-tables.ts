/** Checks units.csv and places.csv: every cell, what the rows say of each other, and whether they lie in the country. */
import { type Box, isInside } from '@legalmap/data/geo/country-bounds.ts'
import type { Point, ReadResult, Row } from '@legalmap/data/geo/read-cells.ts'
import { readPlace, requiredPlaceColumns } from '@legalmap/data/geo/read-places.ts'
import { findRelationProblems } from '@legalmap/data/geo/read-relations.ts'
import { readUnit, requiredUnitColumns } from '@legalmap/data/geo/read-units.ts'
import { languages } from '@legalmap/data/model/language.ts'
import type { Place } from '@legalmap/data/model/place.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'
import { readTable, rowNumber } from '@legalmap/server/geodata/read-table.ts'
import { attempt, type Finding } from './finding.ts'
import type { PackBytes } from './pack-bytes.ts'

type TableFile = 'units.csv' | 'places.csv'

/** A record and the row of its table that it stands in. */
interface Placed<T> {
  record: T
  row: number
}

/** The units and places, null where a table is missing or has a row that cannot be read; everything wrong goes to `findings`. */
export function checkTables(
  files: PackBytes,
  bounds: Box,
  findings: Finding[],
): { units: readonly Unit[] | null; places: readonly Place[] | null } {
  const units = readRows(files, 'units.csv', requiredUnitColumns, readUnit, findings)
  const places = readRows(files, 'places.csv', requiredPlaceColumns, readPlace, findings)
  findings.push(...checkUnits(units.placed, bounds), ...checkPlaces(places.placed, bounds))
  // A row that could not be read would make every row that refers to it look wrong.
  if (units.isWhole && (places.isWhole || !files.has('places.csv')))
    findings.push(...checkRelations(units.placed, places.placed, files))
  return { units: recordsOf(units), places: files.has('places.csv') ? recordsOf(places) : [] }
}

const recordsOf = <T>({ placed, isWhole }: { placed: Placed<T>[]; isWhole: boolean }): T[] | null =>
  isWhole ? placed.map(({ record }) => record) : null

function readRows<T>(
  files: PackBytes,
  file: TableFile,
  requiredColumns: readonly string[],
  readRow: (row: Row) => ReadResult<T>,
  findings: Finding[],
): { placed: Placed<T>[]; isWhole: boolean } {
  const bytes = files.get(file)
  const rows = bytes ? attempt(file, findings, () => readTable(file, bytes, requiredColumns)) : null
  if (!rows) return { placed: [], isWhole: false }
  const placed = rows.flatMap((cells, index): Placed<T>[] => {
    const row = rowNumber(index)
    const { value, problems } = readRow(cells)
    for (const problem of problems) findings.push(inCell(file, row, problem))
    return value === null ? [] : [{ record: value, row }]
  })
  return { placed, isWhole: placed.length === rows.length }
}

const inCell = (
  file: TableFile,
  row: number,
  { column, value, message }: { column: string; value: string; message: string },
  severity: Finding['severity'] = 'error',
): Finding => ({ severity, file, row, message: `column ${column}: ${value === '' ? '' : `${JSON.stringify(value)} `}${message}` })

const outside = (file: TableFile, row: number, columns: string, point: Point | null, bounds: Box): Finding[] =>
  point === null || isInside(point, bounds)
    ? []
    : [
        inCell(file, row, {
          column: columns,
          value: point.join(', '),
          message: `lies outside the country (${bounds.join(', ')}): are longitude and latitude in the right columns?`,
        }),
      ]

const checkUnits = (units: readonly Placed<Unit>[], bounds: Box): Finding[] =>
  units.flatMap(({ record, row }) => [
    ...outside('units.csv', row, 'lon, lat', record.seat, bounds),
    ...outside('units.csv', row, 'label_lon, label_lat', record.label_point, bounds),
    ...languages
      .filter((language) => record.name[language] === '')
      .map((language) => {
        const message = 'is empty: a unit should have a name in each language'
        return inCell('units.csv', row, { column: `name_${language}`, value: '', message }, 'warning')
      }),
  ])

const checkPlaces = (places: readonly Placed<Place>[], bounds: Box): Finding[] =>
  places.flatMap(({ record, row }) => {
    const message = 'is empty: the Russian name stands in where another one is missing'
    return [
      ...outside('places.csv', row, 'lon, lat', record.point, bounds),
      ...(record.name.ru === '' ? [inCell('places.csv', row, { column: 'name_ru', value: '', message }, 'warning')] : []),
    ]
  })

function checkRelations(units: readonly Placed<Unit>[], places: readonly Placed<Place>[], files: PackBytes): Finding[] {
  const records = <T>(placed: readonly Placed<T>[]) => placed.map(({ record }) => record)
  return findRelationProblems(records(units), records(places), files.has('places.csv')).map((problem) =>
    inCell(`${problem.table}.csv`, rowNumber(problem.index), problem),
  )
}
