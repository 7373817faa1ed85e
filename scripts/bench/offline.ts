/** `bench offline`: what the saved register weighs, and how soon a page stands there without a network. */
import { brotliCompressSync, constants } from 'node:zlib'
import { type NewestSnapshot, newestAddress } from '@legalmap/data/published/newest-snapshot.ts'
import type { Snapshot } from '@legalmap/data/published/snapshot.ts'
import type { Page } from '@playwright/test'
import { openBrowser } from './browser.ts'
import { type Figure, median } from './figure.ts'
import { get, textOf } from './get.ts'
import { prepareSite, startSite, temporaryFolder } from './site-process.ts'

const mostRegister = 60_000
const mostWithPlaces = 120_000
const rounds = 20

const brotli = (value: unknown) =>
  brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

async function bytesOf(address: string): Promise<Figure[]> {
  const newest = JSON.parse(textOf(await get(address + newestAddress))) as NewestSnapshot
  const sent = await get(address + newest.address)
  const snapshot = JSON.parse(textOf(sent)) as Snapshot
  const { units: _, places: __, ...register } = snapshot
  const providers = snapshot.providers.length
  const bytes = brotli(register)
  return [
    { name: 'the register without places, brotli', value: bytes, unit: 'bytes', limit: { at_most: mostRegister } },
    {
      name: 'the whole snapshot as sent',
      value: sent.body.length,
      unit: 'bytes',
      limit: { at_most: mostWithPlaces },
      details: { units: snapshot.units.length, places: snapshot.places.length, visits: snapshot.visits.length },
    },
    { name: 'of the register, for each provider', value: bytes / providers, unit: 'bytes', details: { providers } },
  ]
}

const saved = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    while (active?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 50))
  })

/** From the click on a link to the saved page's heading, milliseconds. */
async function timeOf(page: Page, address: string, link: string): Promise<number> {
  await page.goto(address)
  await page.locator('.saved-bar').waitFor()
  const began = performance.now()
  await page.locator(`main a[href="${link}"]`).first().click()
  await page.waitForURL(`**${link}`, { waitUntil: 'commit' })
  await page.locator('.saved-bar').waitFor()
  await page.locator('h1').waitFor()
  return performance.now() - began
}

export async function benchOffline(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  await prepareSite(folder.path)
  await using site = await startSite(folder.path)
  const figures = await bytesOf(site.address)
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(`${site.address}/en/about`)
    await saved(page)
    await context.setOffline(true)
    const times: number[] = []
    for (let round = 0; round < rounds; round++)
      times.push(await timeOf(page, `${site.address}/ru`, '/ru/providers/flac-bishkek'))
    const sorted = times.toSorted((a, b) => a - b)
    figures.push(
      { name: 'from the click to the answer, without a network: median', value: median(times), unit: 'ms' },
      { name: 'p95', value: sorted[Math.ceil(rounds * 0.95) - 1] ?? Number.NaN, unit: 'ms', details: { rounds } },
    )
  } finally {
    await browser.close()
  }
  return figures
}
