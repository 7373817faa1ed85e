import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseMessage } from '../messages/format.ts'
import en from '../messages/import/en.json' with { type: 'json' }
import ky from '../messages/import/ky.json' with { type: 'json' }
import reportEn from '../messages/import/report/en.json' with { type: 'json' }
import reportKy from '../messages/import/report/ky.json' with { type: 'json' }
import reportRu from '../messages/import/report/ru.json' with { type: 'json' }
import ru from '../messages/import/ru.json' with { type: 'json' }
import { languages } from '../model/language.ts'
import { findingCodes } from './finding-codes.ts'
import { checkedGroups } from './group-checks.ts'
import { headerAliases } from './header-aliases.ts'
import { providerFields, providerMarks } from './provider-fields.ts'
import { visitFields } from './visit-fields.ts'

const codes = Object.keys(findingCodes)
const texts: Record<string, Record<string, string>> = { ky, ru, en }
const reports: Record<string, Record<string, string>> = { ky: reportKy, ru: reportRu, en: reportEn }
const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')

const argumentsOf = (pattern: string) =>
  parseMessage(pattern)
    .flatMap((part) => (typeof part === 'string' ? [] : [part.name]))
    .sort()

describe.each(languages)('in %s', (language) => {
  test('every code has a text and every text a code', () => {
    expect(Object.keys(texts[language] ?? {}).sort()).toEqual([...codes].sort())
    expect(Object.keys(reports[language] ?? {}).sort()).toEqual(Object.keys(reportEn).sort())
  })

  test('every text names the same facts as the English one, and ends as a sentence', () => {
    for (const [code, pattern] of [...Object.entries(texts[language] ?? {}), ...Object.entries(reports[language] ?? {})])
      expect([code, argumentsOf(pattern)]).toEqual([code, argumentsOf(texts.en?.[code] ?? reports.en?.[code] ?? '')])
    for (const pattern of Object.values(texts[language] ?? {})) expect(pattern).toMatch(/\.$/u)
  })
})

test('the README lists every code with its severity, and no other', () => {
  const listed = [...readme.matchAll(/^\| `([a-z_]+)`\s+\| (error|warning|info)\s+\|/gmu)].map((match) => [match[1], match[2]])
  expect(listed.sort()).toEqual(Object.entries(findingCodes).sort())
})

test('the README lists every column of a file of providers or visits, and every alias stands for a column', () => {
  const listed = [...[...providerFields, ...visitFields, checkedGroups].map(({ column }) => column), ...providerMarks]
  for (const column of listed) expect(readme).toContain(`\`${column}\``)
  const columns = new Set(['id', 'count', 'gender', 'topic', 'period_start', 'period_end', ...listed])
  expect(Object.keys(headerAliases).filter((column) => !columns.has(column))).toEqual([])
})
