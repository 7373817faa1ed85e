import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits, readCsv, readCsvFile } from './read-csv.ts'
import { UnreadableFile } from './unreadable-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const rows = (text: string) => readCsv(bytes(text), 'f.csv').table.rows.map(({ row, cells }) => [row, ...cells])

/** Windows-1251 has the Russian letters in the order of the alphabet. */
const windows1251 = (text: string) =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (letter === 'ё') return 0xb8
    return code < 128 ? code : code - 0x410 + 0xc0
  })

function refusal(given: Uint8Array) {
  try {
    readCsv(given, 'f.csv')
    return 'read'
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const { code, row, params } = error.finding
    return [code, row, params]
  }
}

describe('files that are no table are refused with a reason', () => {
  test('workbooks under another name', () => {
    expect(refusal(bytes('PK\u0003\u0004rest'))).toEqual(['file_spreadsheet', null, {}])
    expect(refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual(['file_spreadsheet', null, {}])
  })

  test('pictures and other bytes', () => {
    expect(refusal(Uint8Array.from({ length: 999 }, (_, index) => (index * 37) % 256))).toEqual(['file_binary', null, {}])
    expect(refusal(Uint8Array.from([0x61, 0x2c, ...Array(50).fill(0x81), 0x0a]))).toEqual(['file_encoding', null, {}])
    expect(refusal(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toEqual(['file_encoding', null, {}])
  })

  test('nothing at all', () => {
    expect(refusal(bytes(''))).toEqual(['file_empty', null, {}])
    expect(refusal(bytes('\ufeff \r\n'))).toEqual(['file_empty', null, {}])
  })

  test('quotation marks that never end, or begin within a cell', () => {
    expect(refusal(bytes('id,name\na,"b\nc,d\n'))).toEqual(['file_quotes', null, { line: '3' }])
    expect(refusal(bytes('id;name\na;ОсОО "Адилет"\n'))).toEqual(['file_quotes', null, { line: '2' }])
  })

  test('too many rows, columns, characters', () => {
    expect(refusal(bytes(`id\n${'a\n'.repeat(limits.rows + 1)}`))).toEqual(['file_too_many_rows', null, { limit: '200000' }])
    expect(refusal(bytes(`${'a,'.repeat(limits.columns)}a\n`))).toEqual(['file_too_many_columns', 1, { limit: '100' }])
    expect(refusal(bytes(`id\n${','.repeat(limits.columns)}\n`))).toEqual(['file_too_many_columns', 2, { limit: '100' }])
    expect(refusal(bytes(`id,b\na,${'x'.repeat(limits.cell + 1)}\n`))).toEqual([
      'file_cell_too_long',
      2,
      { cell: 'B2', limit: '20000' },
    ])
  })

  test('a first line or a cell of ten megabytes, and the cell is named', () => {
    const endless = 'x'.repeat(10 * 1024 * 1024)
    const tooLong = (row: number, cell: string) => ['file_cell_too_long', row, { cell, limit: '20000' }]
    expect(refusal(bytes(endless))).toEqual(tooLong(1, 'A1'))
    expect(refusal(bytes(`id,"${endless}"\na,b\n`))).toEqual(tooLong(1, 'B1'))
    expect(refusal(bytes(`id,b\na,"${'""'.repeat(5 * 1024 * 1024)}"\n`))).toEqual(tooLong(2, 'B2'))
    expect(refusal(bytes(`id,b\na,"${endless}`))).toEqual(['file_quotes', null, { line: '2' }])
    expect(refusal(bytes(','.repeat(10 * 1024 * 1024)))).toEqual(['file_too_many_columns', 1, { limit: '100' }])
    expect(refusal(bytes(`${'""'.repeat(5 * 1024 * 1024)}\n`))).toEqual(tooLong(1, 'A1'))
  })

  test('a file that is not there, is a folder, or is too large to be opened', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'read-csv-'))
    const large = join(folder, 'large.csv')
    writeFileSync(large, '')
    truncateSync(large, limits.bytes + 1)
    await expect(readCsvFile(join(folder, 'none.csv'))).rejects.toMatchObject({
      finding: { code: 'file_missing', sheet: 'none.csv' },
    })
    await expect(readCsvFile(folder)).rejects.toMatchObject({ finding: { code: 'file_missing', params: { reason: 'EISDIR' } } })
    await expect(readCsvFile(large)).rejects.toMatchObject({ finding: { code: 'file_too_large', params: { limit: '20' } } })
    rmSync(folder, { recursive: true })
  })

  test('no bytes make the reader fail in any other way', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map(bytes)), (given) => {
        refusal(given)
      }),
      { numRuns: 300 },
    )
  })
})

test('a header without rows is told', () => {
  expect(readCsv(bytes('id,name\n'), 'f.csv').findings.map(({ code }) => code)).toEqual(['file_header_only'])
})

describe('what spreadsheets write is read', () => {
  test.each([
    ['commas', 'id,name\na,"b, c"\n'],
    ['semicolons', 'id;name\r\na;"b, c"\r\n'],
    ['tabs', 'id\tname\na\tb, c'],
    ['a hint for Excel', 'sep=;\r\nid;name\r\na;b, c\r\n'],
    ['a mark before the text', '\ufeffid,name\r\na,"b, c"'],
    ['only carriage returns', 'id,name\ra,"b, c"\r'],
  ])('%s', (_, text) => {
    const { table } = readCsv(bytes(text), 'f.csv')
    expect(table).toEqual({ sheet: 'f.csv', columns: ['id', 'name'], rows: [{ row: 2, cells: ['a', 'b, c'] }], lossy: false })
  })

  test('commas within a quoted header do not hide the semicolons', () => {
    expect(readCsv(bytes('id;"a, b, c, d"\nx;y\n'), 'f.csv').table.columns).toEqual(['id', 'a, b, c, d'])
  })

  test('rows are counted as a spreadsheet does: line breaks in a cell, empty rows, rows of any length', () => {
    expect(rows('id,note\na,"two\nlines ""quoted"""\n\n,\nb\nc,d,e\n')).toEqual([
      [2, 'a', 'two\nlines "quoted"'],
      [3, ''],
      [4, '', ''],
      [5, 'b'],
      [6, 'c', 'd', 'e'],
    ])
  })

  test('Windows-1251 of a Russian Excel, with a warning', () => {
    const read = readCsv(windows1251('id;Название\r\na;Центр К?к-Жангак, отдел ещё\r\n'), 'f.csv')
    expect(read.table.rows[0]?.cells).toEqual(['a', 'Центр К?к-Жангак, отдел ещё'])
    expect(read.table.lossy).toBe(true)
    expect(read.findings.map(({ code }) => code)).toEqual(['file_old_encoding'])
  })

  test('UTF-16 with its mark, which Excel calls Unicode text', () => {
    const text = '\ufeffid\tаты\r\na\tӨзгөн\r\n'
    const little = new Uint8Array(Buffer.from(text, 'utf16le'))
    const big = new Uint8Array(Buffer.from(text, 'utf16le').swap16())
    for (const given of [little, big]) expect(readCsv(given, 'f.csv').table.rows[0]?.cells).toEqual(['a', 'Өзгөн'])
  })
})

test('the hash is of the bytes', () => {
  expect(readCsv(bytes('id\n'), 'f.csv').sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(readCsv(bytes('id\n'), 'f.csv').sha256).not.toBe(readCsv(bytes('id\r\n'), 'f.csv').sha256)
})
