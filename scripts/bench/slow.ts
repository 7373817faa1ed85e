/** `bench slow`: a first visit on a slow network with a slow processor, beside what the network alone takes. */
import type { Browser } from '@playwright/test'
import { openBrowser } from './browser.ts'
import { type Figure, median } from './figure.ts'
import { prepareSite, startSite, temporaryFolder } from './site-process.ts'

const roundTrip = 0.4
/** What the browser's emulation leaves out, because here the connection is there at once: TCP's and TLS 1.3's round trip. */
const connecting = 2 * roundTrip
const bytesPerSecond = 400_000 / 8
const slowerProcessor = 4
const rounds = 3
const mostPaint = 2.5
const mostUsable = 5

interface Visit {
  /** Seconds from the start of the navigation. */
  paint: number
  usable: number
  /** As sent, headers included. */
  page: number
  scripts: number
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip * 1000,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  const kinds = new Map<string, string>()
  const bytes = { Document: 0, Script: 0 }
  devtools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind === 'Document' || kind === 'Script') bytes[kind] += encodedDataLength
  })
  await page.addInitScript(() => {
    const seen = window as unknown as { paint: number; alive: number }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.paint = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    const look = () => {
      const inside = document.querySelector('main > *')
      if (inside && Object.keys(inside).some((key) => key.startsWith('__reactFiber'))) seen.alive = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  try {
    await page.goto(address, { waitUntil: 'commit', timeout: 90_000 })
    await page.waitForFunction(() => (window as unknown as { alive?: number }).alive !== undefined, undefined, {
      timeout: 90_000,
    })
    const seen = await page.evaluate(() => {
      const { paint, alive } = window as unknown as { paint: number; alive: number }
      return { paint: paint / 1000, usable: alive / 1000 }
    })
    return { paint: connecting + seen.paint, usable: connecting + seen.usable, page: bytes.Document, scripts: bytes.Script }
  } finally {
    await context.close()
  }
}

/** Two round trips for the connection, one for the page, and its bytes; then one more for the scripts, and theirs. */
const floors = ({ page, scripts }: Visit) => {
  const paint = connecting + roundTrip + page / bytesPerSecond
  return { paint, usable: paint + roundTrip + scripts / bytesPerSecond }
}

export async function benchSlow(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  await prepareSite(folder.path)
  await using site = await startSite(folder.path)
  const browser = await openBrowser()
  const figures: Figure[] = []
  try {
    for (const path of ['/ky', '/ky/providers/flac-bishkek', '/ky/problems/domestic-violence']) {
      const visits: Visit[] = []
      for (let round = 0; round < rounds; round++) visits.push(await visit(browser, site.address + path))
      const floor = floors(visits[0] as Visit)
      figures.push(
        {
          name: `${path}: largest contentful paint`,
          value: median(visits.map(({ paint }) => paint)),
          unit: 's',
          limit: { at_most: mostPaint },
          details: { 'the network alone, s': floor.paint.toFixed(2), bytes: visits[0]?.page ?? 0 },
        },
        {
          name: `${path}: until it can be used`,
          value: median(visits.map(({ usable }) => usable)),
          unit: 's',
          limit: { at_most: mostUsable },
          details: { 'the network alone, s': floor.usable.toFixed(2), 'bytes of scripts': visits[0]?.scripts ?? 0 },
        },
      )
    }
  } finally {
    await browser.close()
  }
  return figures
}
