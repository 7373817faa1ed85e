import { expect, test } from 'vitest'
import { columnLetters, readHeader } from './header.ts'
import { headerAliases } from './header-aliases.ts'
import { providerFields } from './provider-fields.ts'

const columns = ['id', ...providerFields.map((field) => field.column)]
const read = (header: string[], cells: string[] = []) =>
  readHeader({ sheet: 's', columns: header, rows: [{ row: 2, cells }] }, columns)
const codes = (header: string[], cells?: string[]) => read(header, cells).findings.map(({ code, value }) => `${code} ${value}`)

test('a column that is there twice makes the file unusable, also under another name', () => {
  const header = read(['phones', 'Телефон'])
  expect(header.usable).toBe(false)
  expect(header.findings.map(({ code }) => code)).toEqual(['column_duplicate'])
})

test('an unknown column is ignored aloud, a nameless one only where it holds something', () => {
  expect(codes(['id', 'Цвет', ''], ['x', 'red', ''])).toEqual(['column_unknown Цвет'])
  expect(codes(['id', ''], ['x', 'lost'])).toEqual(['column_unnamed B'])
})

test('columns are known by their names and by what people call them, whatever the letter case and spaces', () => {
  const { positions } = read([' ID ', 'Адрес (рус.)', 'name RU', 'Кеңдик', 'Узундук', 'Телефоны', 'Source URLs'])
  expect([...positions]).toEqual([
    ['id', 0],
    ['address_ru', 1],
    ['name_ru', 2],
    ['latitude', 3],
    ['longitude', 4],
    ['phones', 5],
    ['source_urls', 6],
  ])
})

test('no header means two columns', () => {
  const names = Object.entries(headerAliases).flatMap(([column, aliases]) => [column, ...aliases])
  const keys = names.map((name) => name.toLowerCase().replace(/[\s_.:*"-]+/gu, ''))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('columns are lettered as a spreadsheet does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
