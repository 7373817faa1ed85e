import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { keptPaths } from '@legalmap/data/pages/page-kinds.ts'
import { builtFolder } from '@legalmap/scripts/build.ts'
import { programBytes } from '@legalmap/web/src/offline/map-size.ts'
import type { Page } from '@playwright/test'
import { expect, type Language, languages, pageKinds, test, type Visitor } from '../driver.ts'
import { networkTo } from '../network.ts'

test.use({ serviceWorkers: 'allow' })

/** Waits until the worker is in charge and what it keeps is there. */
async function isSaved(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          const saved = await (await caches.open('register')).keys()
          return registration?.active?.state === 'activated' && saved.length === 2
        }),
      { timeout: 40_000 },
    )
    .toBe(true)
}

/** The addresses of everything that is saved. */
const savedAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const addresses: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(new URL(url).pathname + new URL(url).search)
    return addresses
  })

/** What Chromium says by itself when there is no network, and when a page finds what one before the worker has loaded. */
const noise = /Failed to load resource: net::ERR_|cross-world service worker|status of 50\d/

const forgive = (visitor: Visitor) => {
  const rest = visitor.complaints.filter((complaint) => !noise.test(complaint))
  visitor.complaints.length = 0
  visitor.complaints.push(...rest)
}

async function visitOnce(visitor: Visitor, language: Language, path: string): Promise<void> {
  await visitor.open(language, path)
  await visitor.alive()
  await isSaved(visitor.page)
}

const bar = (page: Page) => page.locator('.saved-bar')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test.afterEach(({ visitor }) => forgive(visitor))

test('without a network, what is not saved still names the hotline', async ({ visitor, page, context }) => {
  await visitOnce(visitor, 'ru', '/about')
  await context.setOffline(true)
  for (const path of ['/nowhere', '/providers/nobody']) {
    await visitor.open('ky', path)
    await expect(heading(page)).toHaveText(visitor.say('shell.missing.title'))
    await expect(visitor.hotline).toHaveAttribute('href', 'tel:114')
  }
  await page.evaluate(() => caches.delete('register'))
  await visitor.open('ky', '/problems')
  await expect(heading(page)).toHaveText(visitor.say('shell.missing.title'))
  await expect(bar(page)).toHaveCount(0)
})

test.describe('after one visit to one page', () => {
  for (const language of languages)
    test(`every page that a device keeps is there without a network in ${language}, and says of when it is`, async ({
      visitor,
      page,
      browser,
    }) => {
      test.setTimeout(180_000)
      const kinds = pageKinds.filter(({ route }) => route !== null && keptPaths.includes(route))
      const live = pageKinds.filter(({ status, route }) => status === 200 && !keptPaths.includes(route ?? ''))
      const fresh = await browser.newContext({ serviceWorkers: 'block' })
      const online = await fresh.newPage()
      // of another language: a page that was just read is in the browser's own cache for a minute
      await visitOnce(visitor, language === 'en' ? 'ru' : 'en', '/about')
      await page.context().setOffline(true)
      for (const { path } of kinds) {
        await online.goto(`${new URL(page.url()).origin}/${language}${path}`)
        await visitor.open(language, path)
        await expect(bar(page), path).toContainText(new Date().getFullYear().toString())
        await expect(heading(page), path).toHaveText((await heading(online).textContent()) ?? '')
        await expect(page, path).toHaveTitle(await online.title())
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
        await visitor.alive()
      }
      for (const { path } of live) {
        await visitor.open(language, path)
        await expect(heading(page), path).toHaveText(visitor.say('shell.missing.title'))
      }
      await fresh.close()
      const addresses = (await savedAddresses(page)).filter(
        (address) => !/^\/(?:assets|saved)\/|\.(?:svg|png|ico)$/.test(address),
      )
      expect(addresses.toSorted(), 'no page that was visited is saved').toEqual(['/en/shell', '/ky/shell', '/ru/shell'])
    })

  test('the nearest help is found from the device’s position, and a place by its name', async ({ visitor, page, context }) => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ longitude: 71.7586, latitude: 41.2697 })
    await visitOnce(visitor, 'ru', '/eligibility')
    await context.setOffline(true)
    await visitor.open('en', '')
    await visitor.answersByItself()
    await visitor.nearMe()
    await expect(visitor.understood).toHaveText(visitor.say('results.near_you'))
    await visitor.expectFirstAnswer('flac-kerben')
    await visitor.ask('Tokmok')
    await visitor.expectFirstAnswer('cpdv-chui-tokmok')
    await visitor.firstAnswer().click()
    await expect(bar(page)).toBeVisible()
    await expect(page.locator('main')).toContainText('Tokmok')
  })
})

for (const [state, name] of [
  ['stalls', 'a network that never answers'],
  ['gateway', 'a gateway that cannot reach the server'],
] as const)
  test(`${name} gives way to the saved page`, async ({ visitor, page, baseURL }) => {
    await using network = await networkTo(baseURL ?? '')
    await page.goto(`${network.address}/en/about`)
    await isSaved(page)
    network.state = state
    await page.goto(`${network.address}/ky/providers/hotline-114`, { waitUntil: 'commit' })
    await expect(bar(page)).toBeVisible()
    await expect(page.locator('main')).toContainText('114')
    forgive(visitor)
  })

test('where the network works the page is the server’s, and what is saved is refreshed', async ({ visitor, page }) => {
  await visitOnce(visitor, 'en', '/about')
  await page.evaluate(async () => {
    const cache = await caches.open('register')
    for (const request of await cache.keys()) {
      if (request.url.includes('/saved/state')) await cache.put(request, new Response('0'))
      else {
        const saved = await cache.match(request)
        await cache.put(
          request,
          new Response('{}', { headers: { ...Object.fromEntries(saved?.headers ?? []), 'x-saved-from': '/old' } }),
        )
      }
    }
  })
  await visitor.open('ru', '/problems')
  await expect(bar(page)).toHaveCount(0)
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const cache = await caches.open('register')
        const texts = await Promise.all((await cache.keys()).map(async (key) => (await cache.match(key))?.text()))
        return texts.every((text) => text !== '0' && text !== '{}')
      }),
    )
    .toBe(true)
})

test('a new build takes the old one’s place only when no page of the old is open, and leaves nothing of it', async ({
  page,
  context,
  baseURL,
}) => {
  await using network = await networkTo(baseURL ?? '')
  await page.goto(`${network.address}/en/about`)
  await isSaved(page)
  const saved = () => page.evaluate(() => caches.keys())
  const before = await saved()
  const other = await context.newPage()
  await other.goto(`${network.address}/en/problems`)
  // another build: the same files under another first script, which the pages and the worker name
  const script = await page.evaluate(() => document.querySelector('head > script[type=module][src]')?.getAttribute('src') ?? '')
  const next = script.replace('client-', 'client-next-')
  network.change = (text) => text.replaceAll(`"${script}"`, `"${next}"`)
  network.path = (path) => (path === next ? script : path)
  await page.goto(`${network.address}/en/visits`)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), { timeout: 40_000 })
    .toBe('installed')
  expect(await saved(), 'the old build is whole while its page is open').toEqual(expect.arrayContaining(before))
  await other.close()
  // not one that was read before: the browser may still have it as it was
  await page.goto(`${network.address}/en/eligibility`)
  const shells = async () => (await saved()).filter((name) => name.startsWith('shell-'))
  await expect.poll(shells, { timeout: 40_000 }).toEqual([`shell-${next.split('/').at(-1)}`])
})

test.describe('what is saved', () => {
  test('can be looked at and removed, and stays removed', async ({ visitor, page }) => {
    await visitOnce(visitor, 'ky', '/saved')
    await page.reload()
    await expect(page.locator('.saved-facts')).toContainText(new Date().getFullYear().toString())
    await page.getByRole('button', { name: visitor.say('saved.remove') }).click()
    await expect(page.getByText(visitor.say('saved.removed'))).toBeVisible()
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    await visitor.open('ky', '/about')
    await visitor.alive()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    await visitor.open('ky', '/saved')
    await page.getByRole('button', { name: visitor.say('saved.save'), exact: true }).click()
    await isSaved(page)
  })

  test('includes the map of the whole country when that is asked for', async ({ visitor, page, context }) => {
    test.setTimeout(120_000)
    await visitOnce(visitor, 'en', '/saved')
    await page.getByRole('button', { name: /Save the map \(about \d\.\d megabytes\)/ }).click()
    await expect(page.getByText(visitor.say('saved.map_yes'))).toBeVisible({ timeout: 40_000 })
    const tiles = (await savedAddresses(page)).filter((address) => address.startsWith('/tiles/'))
    expect(tiles).toHaveLength(77)
    await context.setOffline(true)
    await visitor.open('en', '?view=map')
    await visitor.mapReady()
  })
})

test('the size that is said of the map’s program is that of its files', () => {
  const folder = join(builtFolder(), 'client/assets')
  const files = readdirSync(folder).filter((name) => /^(?:map-view|maplibre).*\.br$/.test(name))
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
  expect(Math.abs(bytes - programBytes)).toBeLessThan(programBytes / 20)
})

test.describe('with a connection that is to be spared', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', {
        value: { saveData: true, addEventListener() {}, removeEventListener() {} },
      })
    }),
  )

  test('the list is whole, the map comes when it is asked for, and nothing is saved', async ({ visitor, page }) => {
    await visitor.open('en', '?view=map')
    await visitor.answersByItself()
    const show = page.getByRole('button', { name: /Show the map \(about \d\.\d megabytes\)/ })
    await expect(show).toBeVisible()
    expect(visitor.requests.filter((request) => /tiles|map-view/.test(request.url()))).toEqual([])
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    await show.click()
    await visitor.mapReady()
  })
})
