/** What a page of the desk may weigh: light enough for a phone in Naryn. Held against the build itself, on the register as it is shipped. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { languages } from '@legalmap/data/model/language.ts'
import { weighedDeskPages } from '@legalmap/scripts/bench/weighed-desk-pages.ts'
import { builtFolder } from '@legalmap/scripts/build.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administrator, type DeskSite, siteWithDesk } from '../desk/site-with-desk.ts'
import { builtPages } from '../privacy/built-pages.ts'

/** The document and its style sheet, brotli. */
const mostOfPage = 30_000
/** Scripts before the map, brotli. */
const mostScript = 160_000

let site: DeskSite
beforeAll(async () => {
  const built = await builtPages()
  site = await siteWithDesk({ ...built(), records: [] })
})
afterAll(() => site[Symbol.asyncDispose]())

const file = (address: string) => readFileSync(join(builtFolder(), 'desk', address))

test.each(weighedDeskPages)('%s is light in every language, and hands the browser no map', async (path) => {
  for (const language of languages) {
    const response = await site.app.request(`/${language}${path}`, { headers: { 'x-test-person': administrator.account_id } })
    expect(response.status, language).toBe(200)
    const html = await response.text()
    const files = [...html.matchAll(/(?:src|href)="(\/desk-assets\/[^"]+)"/g)].map(([, address = '']) => address)
    const styles = files.filter((address) => address.endsWith('.css'))
    const scripts = [...new Set(files.filter((address) => address.endsWith('.js')))]
    expect(scripts.length).toBeGreaterThan(2)
    const page = brotliCompressSync(html).length + styles.reduce((sum, address) => sum + file(`${address}.br`).length, 0)
    expect(page, language).toBeLessThanOrEqual(mostOfPage)
    expect(
      scripts.reduce((sum, address) => sum + file(`${address}.br`).length, 0),
      language,
    ).toBeLessThanOrEqual(mostScript)
    for (const address of scripts) expect(address).not.toMatch(/maplibre|pin-map/)
  }
})

test('no script of the desk brings the schemas by which the server reads: a page knows them as types', () => {
  const folder = join(builtFolder(), 'desk', 'desk-assets')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  expect(scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes('_zod'))).toEqual([])
})
