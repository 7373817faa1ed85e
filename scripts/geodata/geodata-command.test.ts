import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packFiles } from '@legalmap/server/geodata/read-pack.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { geodataUsage, runGeodata } from './geodata-command.ts'

const embedded = join(import.meta.dirname, '../../data/shipped/geodata')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geodata-command-'))
  for (const file of packFiles) cpSync(join(embedded, file), join(folder, file))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = async (...args: string[]) => {
  const lines: string[] = []
  return { code: await runGeodata(args, (line) => lines.push(line)), lines }
}

describe('the command geodata', () => {
  test.each([
    [[], 'build or check?'],
    [['rebuild'], 'there is no command "rebuild"'],
    [['check'], 'check takes one folder'],
    [['check', 'a', 'b'], 'check takes one folder'],
    [['check', '--fast', 'a'], "Unknown option '--fast'"],
    [['build', 'data'], 'build takes no "data"'],
    [['build', '--layer', 'x'], "Unknown option '--layer'"],
    [['build', '--built', '2026-02-30'], '--built 2026-02-30 is not a day like 2026-11-21'],
  ])('refuses %j as wrong usage and explains itself', async (args, message) => {
    const { code, lines } = await run(...args)
    expect(code).toBe(2)
    expect(lines[0]).toContain(message)
    expect(lines[1]).toBe(geodataUsage)
  })

  test('explains itself when asked', async () => {
    expect(await run('--help')).toEqual({ code: 0, lines: [geodataUsage] })
    expect(await run('build', '--help')).toEqual({ code: 0, lines: [geodataUsage] })
  })

  test('checks a pack: 1 and one line for each finding', async () => {
    writeFileSync(join(folder, 'units.topojson'), '{}')
    const { code, lines } = await run('check', folder)
    expect(code).toBe(1)
    expect(lines).toEqual([
      'error units.topojson: is not a TopoJSON topology',
      'error units.topojson: has 2 bytes, pack.json says 73549: get the pack again or rebuild it',
      '2 errors, 0 warnings.',
    ])
  })

  test('checks a pack: 0 when nothing is wrong', async () => {
    expect(await run('check', folder)).toEqual({ code: 0, lines: ['Nothing is wrong with this pack.'] })
  })

  test('says why a build failed and that nothing was changed', async () => {
    const before = readFileSync(join(folder, 'pack.json'), 'utf8')
    const { code, lines } = await run('build', '--layers', join(folder, 'none'), '--out', folder)
    expect(code).toBe(1)
    expect(lines.at(-1)).toMatch(/^Nothing was changed\. .*oblasts\.geojson: the layer is not there$/)
    expect(readFileSync(join(folder, 'pack.json'), 'utf8')).toBe(before)
  })

  test('builds a pack under another name into another folder', async () => {
    const out = join(folder, 'own')
    const { code, lines } = await run('build', '--out', out, '--name', 'own', '--built', '2027-01-31')
    expect(code).toBe(0)
    expect(lines.at(-1)).toBe(`The pack own of 2027-01-31 is in ${out}.`)
    expect((await run('check', out)).code).toBe(0)
  }, 60_000)
})
