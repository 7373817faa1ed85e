import type { Page } from '@playwright/test'
import { desktop, expect, languages, phone, test } from '../driver.ts'
import { pageCombinations } from '../page-combinations.ts'

/** As a person does who sets the size of letters in the browser. */
async function enlargeLetters(page: Page, times: number): Promise<void> {
  const sizeOfHeading = () => page.locator('h1').evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize))
  const before = await sizeOfHeading()
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size, 'important'), `${times * 100}%`)
  // a sheet shown as it will be printed has the measures of its paper
  if (!(await page.locator('main .sheet').count()))
    expect(await sizeOfHeading(), 'the heading').toBeGreaterThanOrEqual(before * times * 0.9)
}

const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, a.hotline')]
      .filter((element) => {
        const { overflowX, clipPath } = getComputedStyle(element)
        return overflowX === 'hidden' && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

const sizes = {
  'the narrowest phone': { viewport: { width: 320, height: 640 }, letters: 1 },
  'a screen with letters twice as large': { viewport: { width: 640, height: 800 }, letters: 2 },
}

for (const { title, path, language, theme, size, details } of pageCombinations(sizes, [{ name: 'the map', path: '?view=map' }]))
  test.describe(() => {
    test.use({ viewport: size.viewport, colorScheme: theme })
    test(`${title} neither scrolls sideways nor cuts off its text`, details, async ({ visitor, page }) => {
      await visitor.open(language, path)
      await visitor.alive()
      if (size.letters > 1) await enlargeLetters(page, size.letters)
      expect(await visitor.overflow()).toBeLessThanOrEqual(0)
      if (size.letters > 1) expect(await cutOff(page), 'texts cut off').toEqual([])
    })
  })

test('what a person taps is large enough for a thumb', async ({ visitor, page }) => {
  for (const path of ['?q=Kochkor-Ata', '/providers/state-ministry-of-justice']) {
    await visitor.open('ru', path)
    await visitor.alive()
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, summary, input[type=search], a.button, a.chip, a.hotline, a.phone, a.view, .languages a',
        ),
      ]
        .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 100) }))
        .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
        .map(({ box, html }) => `${Math.round(box.width)}x${Math.round(box.height)} ${html}`),
    )
    expect(small).toEqual([])
  }
})

test('the first screen of a phone holds the question, the hotline and the name of the first answer', async ({ visitor }) => {
  for (const language of languages) {
    await visitor.openFindPage(language)
    await visitor.alive()
    for (const part of [visitor.field, visitor.hotline, visitor.firstAnswer()]) {
      const box = await part.boundingBox()
      expect(box, language).not.toBeNull()
      expect((box?.y ?? 0) + (box?.height ?? 0), language).toBeLessThanOrEqual(phone.height)
    }
  }
})

for (const [screen, viewport] of Object.entries({ phone, desktop }))
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport })

    test(`nothing on the find page moves while it loads on a ${screen}`, async ({ visitor, page }) => {
      await page.addInitScript(() => {
        const shifts: { value: number; sources: string[] }[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Element | null }[] })[])
            shifts.push({ value: entry.value, sources: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? '') })
        }).observe({ type: 'layout-shift', buffered: true })
      })
      // as over a slow network: the page is painted first, then comes alive
      await page.route('**/assets/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400))
        await route.continue()
      })
      for (const language of languages) {
        await visitor.openFindPage(language)
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
        await visitor.answersByItself()
        await visitor.mapSettled()
        const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; sources: string[] }[] }).shifts)
        const total = shifts.reduce((sum, { value }) => sum + value, 0)
        expect.soft(total, `${language}: ${JSON.stringify(shifts)}`).toBeLessThan(0.01)
      }
    })
  })
