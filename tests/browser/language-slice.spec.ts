/** Dates, numbers, plurals and order in three languages: the browser, whose Intl may know no Kyrgyz, prints what Node prints. */
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { expect, languages, test } from '../driver.ts'
import { printSlice, sliceModules } from './print-slice.ts'

const data = join(import.meta.dirname, '../../data')

test('the browser and Node print the same dates, weekdays, numbers, plural forms and order', async ({ visitor, page }) => {
  await page.route('**/source/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/source/', '')
    const file = path === 'print-slice.ts' ? join(import.meta.dirname, path) : join(data, path)
    return route.fulfill({ body: stripTypeScriptTypes(readFileSync(file, 'utf8')), contentType: 'text/javascript' })
  })
  await visitor.openAbout('ky')
  const here = await Promise.all(sliceModules.map((name) => import(`@legalmap/data/${name}.ts`) as Promise<object>))
  for (const language of languages) {
    const there = await page.evaluate(async (wanted) => {
      const load = (name: string) => import(`/source/${name}.ts`)
      const printer = (await load('print-slice')) as typeof import('./print-slice.ts')
      return printer.printSlice(wanted, await Promise.all(printer.sliceModules.map(load)))
    }, language)
    const expected = printSlice(language, here as Record<string, unknown>[])
    expect(expected.length).toBeGreaterThan(100)
    expect(there).toEqual(expected)
  }
  // what would be printed without our slice: the reason for it
  expect(await page.evaluate(() => Intl.DateTimeFormat.supportedLocalesOf('ky'))).toEqual([])
})
