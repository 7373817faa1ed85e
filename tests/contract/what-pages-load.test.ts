/** What a citizen's page may load: little, and nothing of the desk. Held against the build itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import deskEn from '@legalmap/data/messages/desk/en.json' with { type: 'json' }
import deskKy from '@legalmap/data/messages/desk/ky.json' with { type: 'json' }
import deskRu from '@legalmap/data/messages/desk/ru.json' with { type: 'json' }
import embedEn from '@legalmap/data/messages/embed/en.json' with { type: 'json' }
import importRu from '@legalmap/data/messages/import/ru.json' with { type: 'json' }
import { languages } from '@legalmap/data/model/language.ts'
import { readRequests, readStaticImports } from '@legalmap/scripts/bench/read-page.ts'
import { builtFolder } from '@legalmap/scripts/build.ts'
import { readManifest } from '@legalmap/server/built-manifest.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageKinds } from '../page-kinds.ts'
import { builtPages } from '../privacy/built-pages.ts'
import { createTestSite, type TestSite } from '../site.ts'

/** What fits into a server's first ten TCP segments (RFC 6928), headers included. */
const firstFlight = 14_600
const mostScript = 100_000
/** What the connection adds: the status line, the date, the encoding, what keeps it open. */
const ofConnection = 150

let site: TestSite
let folder = ''
beforeAll(async () => {
  const pages = await builtPages()
  folder = builtFolder()
  site = await createTestSite(pages())
})
afterAll(() => site[Symbol.asyncDispose]())

const built = (address: string) => readFileSync(join(folder, 'client', address))
const names = (address: string) => address.slice(address.lastIndexOf('/') + 1)

/** The scripts that a page runs before the map, with all that they import at once. */
function scriptsOf(html: string): string[] {
  const all = new Set(readRequests(html).scripts)
  for (const address of all) for (const file of readStaticImports(built(address).toString('utf8'))) all.add(`/assets/${file}`)
  return [...all]
}

/** Every script that a citizen's page may ever come to load: the build's client part, whole. */
const everyScript = () => readdirSync(join(folder, 'client/assets')).filter((name) => name.endsWith('.js'))

describe.each(languages)('in %s', (language) => {
  test.each(pageKinds)('$name comes with the first ten segments, its style included, and little script', async ({ path }) => {
    const response = await site.app.request(`/${language}${path}`)
    const html = await response.text()
    const headers = [...response.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0)
    expect(headers + ofConnection + brotliCompressSync(html).length).toBeLessThanOrEqual(firstFlight)
    const scripts = scriptsOf(html)
    expect(scripts.length).toBeGreaterThan(2)
    expect(scripts.reduce((sum, address) => sum + built(`${address}.br`).length, 0)).toBeLessThanOrEqual(mostScript)
    for (const address of scripts) expect(names(address)).not.toMatch(/map-view|maplibre|device|open-saved|remake/)
  })

  test.each(pageKinds)('$name names no file of another surface', async ({ path }) => {
    const html = await (await site.app.request(`/${language}${path}`)).text()
    expect(html).not.toMatch(/desk-assets|\/desk\b|\/embed\b/)
  })
})

test('no script for citizens holds a word of the desk, of embedded lists or of imports', () => {
  const foreign = [deskEn, deskKy, deskRu, embedEn, importRu].flatMap((texts) =>
    // short ones are also said elsewhere
    Object.values(texts).filter((text) => text.length > 12 && !text.includes('{')),
  )
  expect(foreign.length).toBeGreaterThan(20)
  for (const name of everyScript()) {
    const script = built(`assets/${name}`).toString('utf8')
    expect(
      foreign.filter((text) => script.includes(text)),
      name,
    ).toEqual([])
  }
})

test('no script for citizens holds a program of the desk', () => {
  // what the library of the desk says when it is misused, which no minifier takes out
  const ofLibrary = 'No QueryClient set'
  const ofDesk = readdirSync(join(folder, 'desk/desk-assets')).filter((name) => name.endsWith('.js'))
  expect(ofDesk.some((name) => readFileSync(join(folder, 'desk/desk-assets', name), 'utf8').includes(ofLibrary))).toBe(true)
  for (const name of everyScript()) expect(built(`assets/${name}`).includes(ofLibrary), name).toBe(false)
  expect(readManifest(folder, 'client').sources.filter((source) => /src\/(?:desk|embed)\//.test(source))).toEqual([])
})

test('the desk and the pages for citizens share no file', () => {
  const files = (part: string) => {
    const manifest = readManifest(folder, part)
    return manifest.sources.flatMap((source) => manifest.find(source)?.file ?? [])
  }
  const citizens = new Set(files('client'))
  expect(files('desk').filter((file) => citizens.has(file) || !file.startsWith('desk-assets/'))).toEqual([])
})

test('what a device keeps are the files of the pages for citizens alone', async () => {
  const worker = await (await site.app.request('/service-worker.js')).text()
  const [, json = ''] = /^const built=(.*);$/m.exec(worker) ?? []
  const { files, map_files, kept } = JSON.parse(json) as Record<string, string[]>
  expect([...(files ?? []), ...(map_files ?? [])].filter((address) => !/^\/assets\/|^\/icon\.svg$/.test(address))).toEqual([])
  expect(kept).toContain('/providers/:id')
})
