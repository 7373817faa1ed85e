import type { BrowserContext, Page } from '@playwright/test'
import { desktop, expect, languages, pageKinds, test, type Visitor } from '../driver.ts'

/** As `LEAVE_TO` in playwright.config.ts. */
const neutral = `http://127.0.0.1:${process.env.BROWSER_TEST_PORT}/healthz`

/** Stands in for the neutral page: the tests ask nothing of other sites. Returns the addresses that were asked for. */
async function serveNeutralPage(context: BrowserContext, wait?: Promise<void>): Promise<string[]> {
  const asked: string[] = []
  await context.route(neutral, async (route) => {
    asked.push(route.request().url())
    await wait
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><h1>Weather</h1>' })
  })
  return asked
}

/** The neutral page that never answers, until the returned function is called. */
async function stallNeutralPage(context: BrowserContext): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await serveNeutralPage(context, promise)
  return resolve
}

const link = (page: Page) => page.locator('a.leave')
const progress = (page: Page) => page.locator('.leave-place [role=status]')
const arrived = (page: Page) => page.waitForURL(neutral)
const pressShift = async (page: Page, ...keys: ('ShiftLeft' | 'ShiftRight')[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

interface Blank {
  height: number
  title: string
  icon: string
  said: string
}

/** What stands there when the way out was taken, before anything else happens. A browser that is leaving answers no questions. */
async function whatIsSeenOnLeaving(page: Page): Promise<Blank[]> {
  const seen: Blank[] = []
  await page.exposeFunction('tell', (blank: Blank) => seen.push(blank))
  await page.addInitScript(() => {
    const tell = () =>
      (window as unknown as { tell: (blank: Blank) => void }).tell({
        height: document.body.offsetHeight,
        title: document.title,
        icon: document.querySelector('link[rel=icon]')?.getAttribute('href') ?? '',
        said: document.querySelector('html > [role=alert]')?.textContent ?? '',
      })
    new MutationObserver(tell).observe(document, { subtree: true, attributeFilter: ['data-leaving'] })
  })
  return seen
}

/** Starts the service worker that keeps the site, and waits until the register is kept. */
async function startWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' })
    await navigator.serviceWorker.ready
  })
}

/** Puts something into every store that a page has on a device. */
async function fillDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.setItem('kept', 'Kerben')
    sessionStorage.setItem('kept', 'Kerben')
    await (await caches.open('kept')).put('/kept', new Response('Kerben'))
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('kept')
      opening.onsuccess = () => resolve(opening.result.close())
      opening.onerror = reject
    })
  })
}

/** The names of all that the site keeps on the device. */
const keptOnDevice = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of languages)
    test(`the way out in ${language} is a link that clears what the browser keeps and goes to the neutral page`, async ({
      visitor,
      page,
    }) => {
      await visitor.openProvider(language, 'crisis-sezim')
      await expect(link(page)).toHaveText(visitor.say('leave.link'))
      const answered = page.waitForResponse((response) => new URL(response.url()).pathname === '/leave')
      await link(page).click()
      const answer = await answered
      expect(answer.status()).toBe(303)
      const headers = await answer.allHeaders()
      expect(headers).toMatchObject({
        location: neutral,
        'cache-control': 'no-store',
        'clear-site-data': '"cache", "storage"',
        'referrer-policy': 'no-referrer',
      })
      await arrived(page)
      // what stands in for a neutral page here is sandboxed, which the browser tells
      visitor.complaints.length = 0
    })
})

test('other keys in between, or too much time, do not leave', async ({ visitor, page }) => {
  const asked = await serveNeutralPage(page.context())
  await page.clock.install()
  await visitor.openAbout('en')
  await visitor.alive()
  await pressShift(page, 'ShiftLeft', 'ShiftRight')
  await expect(progress(page)).toHaveText(visitor.say('leave.more', { count: 1 }))
  await page.keyboard.press('a')
  await expect(progress(page)).toHaveText('')
  await pressShift(page, 'ShiftLeft')
  await expect(progress(page)).toHaveText(visitor.say('leave.more', { count: 2 }))
  await pressShift(page, 'ShiftLeft')
  await page.clock.runFor(5100)
  await expect(progress(page)).toHaveText(visitor.say('leave.expired'))
  await pressShift(page, 'ShiftLeft')
  await expect(progress(page)).toHaveText(visitor.say('leave.more', { count: 2 }))
  await page.clock.runFor(10_200)
  await expect(progress(page)).toHaveText('')
  expect(asked).toEqual([])
  expect(new URL(page.url()).pathname).toBe('/en/about')
})

test('capital letters in the search field do not leave and say nothing', async ({ visitor, page }) => {
  const asked = await serveNeutralPage(page.context())
  await visitor.openFindPage('ru')
  await visitor.alive()
  await visitor.field.focus()
  for (const letter of ['K', 'A', 'R', 'A']) await page.keyboard.press(`Shift+${letter}`)
  await expect(visitor.field).toHaveValue('KARA')
  await expect(progress(page)).toHaveText('')
  expect(asked).toEqual([])
})

for (const language of languages)
  test(`Shift three times, left and right, leaves in ${language}; each press is shown and spoken`, async ({ visitor, page }) => {
    await serveNeutralPage(page.context())
    await visitor.open(language, '/problems/domestic-violence')
    await expect(progress(page)).toHaveAttribute('aria-live', 'assertive')
    await pressShift(page, 'ShiftLeft')
    await expect(progress(page)).toHaveText(visitor.say('leave.more', { count: 2 }))
    await pressShift(page, 'ShiftRight')
    await expect(progress(page)).toHaveText(visitor.say('leave.more', { count: 1 }))
    await expect(progress(page)).toBeInViewport({ ratio: 1 })
    await pressShift(page, 'ShiftLeft')
    await arrived(page)
  })

for (const how of ['click', 'Shift', 'skip link'] as const)
  test(`by ${how} the page is blank at once, before the neutral page answers, and its title and icon say nothing`, async ({
    visitor,
    page,
  }) => {
    const release = await stallNeutralPage(page.context())
    const blank = await whatIsSeenOnLeaving(page)
    await visitor.openProvider('en', 'crisis-sezim')
    await visitor.alive()
    if (how === 'click') await link(page).click({ noWaitAfter: true })
    else if (how === 'Shift') await pressShift(page, 'ShiftRight', 'ShiftRight', 'ShiftRight')
    else {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: visitor.say('leave.link') }).first()).toBeFocused()
      await page.keyboard.press('Enter')
    }
    await expect
      .poll(() => blank)
      .toEqual([{ height: 0, title: new URL(neutral).hostname, icon: 'data:,', said: visitor.say('leave.leaving') }])
    expect(page.url()).not.toBe(neutral)
    release()
    await arrived(page)
  })

for (const language of languages)
  for (const how of ['click', 'Shift'] as const)
    test(`by ${how} a person leaves in ${language} from the sheet of filters, which makes the page behind it inert`, async ({
      visitor,
      page,
    }) => {
      const release = await stallNeutralPage(page.context())
      const blank = await whatIsSeenOnLeaving(page)
      await page.setViewportSize({ width: 320, height: 568 })
      await visitor.openFindPage(language)
      await visitor.answersByItself()
      await visitor.openFilters('filter.kind')
      if (how === 'click') {
        const way = visitor.sheet.getByRole('link', { name: visitor.say('leave.link') })
        await expect(way).toBeInViewport({ ratio: 1 })
        await way.click({ noWaitAfter: true })
      } else {
        await pressShift(page, 'ShiftLeft')
        const told = visitor.sheet.getByRole('status').filter({ hasText: visitor.say('leave.more', { count: 2 }) })
        await expect(told).toBeInViewport({ ratio: 1 })
        await pressShift(page, 'ShiftRight', 'ShiftLeft')
      }
      await expect.poll(() => blank).toMatchObject([{ height: 0, said: visitor.say('leave.leaving') }])
      release()
      await arrived(page)
    })

test('nothing is asked of anybody but the neutral page when a person leaves', async ({ visitor, page }) => {
  await serveNeutralPage(page.context())
  await visitor.openAbout('ky')
  await visitor.alive()
  await page.waitForLoadState('networkidle')
  const before = visitor.requests.length
  await link(page).click()
  await arrived(page)
  expect(visitor.requests.slice(before).map((request) => request.url())).toEqual([neutral])
  expect(visitor.requests.at(-1)?.headers().referer).toBeUndefined()
})

test('the way out works before any script file has come', async ({ visitor, page }) => {
  await serveNeutralPage(page.context())
  await page.route('**/assets/**', () => {})
  await page.goto('/ru/about', { waitUntil: 'commit' })
  await link(page).waitFor()
  await pressShift(page, 'ShiftLeft', 'ShiftLeft', 'ShiftLeft')
  await arrived(page)
  visitor.complaints.length = 0
})

test('Back does not show what was left, neither the last page nor those before it', async ({ visitor, page }) => {
  const asked = await serveNeutralPage(page.context())
  await visitor.openFindPage('en')
  await visitor.alive()
  await visitor.openProvider('en', 'crisis-sezim')
  await visitor.alive()
  await link(page).click()
  await arrived(page)
  await page.evaluate(() => history.back())
  await expect.poll(() => asked.length).toBe(2)
  await arrived(page)
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible()
})

test.describe('with the worker that keeps the site', () => {
  test.use({ serviceWorkers: 'allow' })

  test('what the device kept is gone at the next visit, and so is the worker', async ({ visitor, page }) => {
    await serveNeutralPage(page.context())
    await visitor.openFindPage('en')
    await visitor.alive()
    await startWorker(page)
    await fillDevice(page)
    expect(await keptOnDevice(page)).toEqual(expect.arrayContaining(['kept', 'register', new URL('/', page.url()).href]))
    await link(page).click()
    await arrived(page)
    // a page that comes alive would keep the site anew
    await page.route('**/assets/**', (route) => route.abort())
    await visitor.openAbout('en')
    await expect.poll(() => keptOnDevice(page)).toEqual([])
    visitor.complaints.length = 0
  })
})

test('a forgetting that was broken off is finished at the next visit, also in another tab', async ({ visitor, page }) => {
  await serveNeutralPage(page.context())
  await page.addInitScript(() => {
    // a browser that is too slow to forget anything before the page is gone
    if (location.pathname !== '/en') return
    CacheStorage.prototype.keys = () => new Promise(() => {})
  })
  await visitor.openFindPage('en')
  await visitor.alive()
  await fillDevice(page)
  await link(page).click()
  await arrived(page)
  const other = await page.context().newPage()
  await other.goto('/en/about')
  await expect.poll(() => other.evaluate(() => caches.keys())).not.toContain('kept')
  await expect.poll(() => other.evaluate(() => localStorage.length)).toBe(0)
})

test('a person who left can come back by the address, and stays', async ({ visitor, page }) => {
  const asked = await serveNeutralPage(page.context())
  await visitor.openAbout('en')
  await link(page).click()
  await arrived(page)
  await visitor.openAbout('en')
  await visitor.alive()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(asked.length).toBe(1)
})

test('other tabs of the site leave too', async ({ visitor, page }) => {
  await serveNeutralPage(page.context())
  await visitor.openAbout('en')
  const other = await page.context().newPage()
  await other.goto('/en/problems')
  await link(page).click()
  await arrived(page)
  await arrived(other)
})

test('in a frame of another site the whole window leaves', async ({ page }) => {
  await serveNeutralPage(page.context())
  await page.route('**/en/about', async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers() }
    delete headers['content-security-policy']
    await route.fulfill({ response, headers })
  })
  await page.route('**/framing', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>News</title><iframe src="/en/about" title="map"></iframe>',
    }),
  )
  await page.goto('/framing')
  await page.frameLocator('iframe').locator('a.leave').click()
  await arrived(page)
})

/** The way out is wholly inside of the window, and nothing lies over it. */
async function expectReachable(visitor: Visitor, at: string): Promise<void> {
  const { page } = visitor
  await expect.soft(link(page), at).toBeInViewport({ ratio: 1 })
  const hit = await link(page).evaluate((element) => {
    const box = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2))
  })
  expect.soft(hit, at).toBe(true)
}

for (const [size, viewport] of Object.entries({
  'a phone': { width: 390, height: 844 },
  'the narrowest phone': { width: 320, height: 568 },
  'a window zoomed to 400 %': { width: 320, height: 200 },
  'a desktop': desktop,
}))
  test.describe(`on ${size}`, () => {
    test.use({ viewport })

    for (const language of languages)
      test(`every page in ${language} has the way out in sight on ${size}, wherever it is scrolled to`, async ({
        visitor,
        page,
      }) => {
        for (const { name, path } of pageKinds) {
          await visitor.open(language, path)
          await expectReachable(visitor, `${name}, top`)
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
          await expectReachable(visitor, `${name}, bottom`)
        }
      })
  })

test('paper has no way out', async ({ visitor, page }) => {
  await visitor.openAbout('ky')
  await page.emulateMedia({ media: 'print' })
  await expect(link(page)).toBeHidden()
})
