import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { splitCsv } from './split-csv.ts'

describe('splitting CSV', () => {
  test.each([
    ['a,b\n1,"x\n2,y\n', 'line 2: a quote is opened and never closed'],
    ['a,b\n"1"2,3\n', 'line 2: text follows a closing quote'],
    ['a,b\n1,2\n3,x"y\n', 'line 3: a quote stands inside a cell that does not begin with one'],
  ])('refuses broken quoting in %j and names the line', (text, message) => {
    expect(() => splitCsv(text)).toThrow(message)
  })

  test.each([
    '',
    'a',
    'a,b\n1,2',
    'a,b\n1,2\n',
    'a,b\r\n1,2\r\n',
    'a,b\n1,',
    ',\n,\n',
    'a,b\n"x, ""y""\nz",2\n',
    '""\n"",""\n"""",b',
    'a\n\nb\n',
    'ә,ң\n"ө",ү\n',
    '"a",\r\n1,"b"\r\n"c",d\r\n',
    'a,"b\r\nc"\r\n1,2',
    ',"a",,\n',
  ])('reads %j as the general parser does', (text) => {
    expect(splitCsv(text)).toEqual(parse(text, { relax_column_count: true }))
  })
})
