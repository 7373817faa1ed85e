import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runMessages } from './messages-command.ts'

let folder: string
const write = (name: string, table: object) => writeFileSync(join(folder, name), JSON.stringify(table))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-messages-'))
  mkdirSync(join(folder, 'more'))
  for (const at of ['', 'more/']) {
    write(`${at}en.json`, { call: 'Call' })
    write(`${at}ru.json`, { call: 'Позвонить' })
    write(`${at}ky.json`, { call: 'Чалуу' })
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(...given: string[]) {
  const said: string[] = []
  return { code: runMessages(given, (line) => said.push(line), folder), said: said.join('\n') }
}

test.each([
  [[]],
  [['look']],
  [['accept']],
  [['accept', '--all', 'call']],
  [['check', 'call']],
  [['check', '--language', 'en']],
  [['check', '--x']],
])('wrong usage is exit code 2 and the usage: %j', (given) => {
  const { code, said } = run(...given)
  expect(code).toBe(2)
  expect(said).toContain('messages check')
})

test('a key that is not there is refused', () => {
  expect(run('accept', 'nothing')).toEqual({ code: 2, said: 'There is no nothing.' })
})

test('what was accepted is right until the English changes, in every table and language', () => {
  expect(run('check')).toMatchObject({ code: 1, said: expect.stringContaining('new  ru  more/call') })
  run('accept', 'call', 'more/call', '--language', 'ru')
  expect(run('check', '--language', 'ru').code).toBe(0)
  expect(run('check').said).toContain('2 to look at.')
  run('accept', '--all')
  expect(run('check').code).toBe(0)
  write('en.json', { call: 'Call now' })
  const { code, said } = run('check')
  expect([code, said]).toEqual([1, expect.stringContaining('stale  ky  call\n    en  Call now\n    ky  Чалуу')])
})
