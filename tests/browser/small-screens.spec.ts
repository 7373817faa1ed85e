import { desktop, expect, languages, pageKinds, phone, test } from '../driver.ts'

for (const language of languages) {
  test(`no page in ${language} scrolls sideways on the narrowest phone, alone or with the map`, async ({ visitor, page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const { name, path } of [...pageKinds, { name: 'the map', path: '?view=map' }]) {
      await visitor.open(language, path)
      await visitor.alive()
      expect.soft(await visitor.overflow(), name).toBeLessThanOrEqual(0)
    }
  })

  test(`no page in ${language} scrolls sideways or cuts off its text when letters are twice as large`, async ({
    visitor,
    page,
  }) => {
    await page.setViewportSize({ width: 640, height: 800 })
    for (const { name, path } of pageKinds) {
      await visitor.open(language, path)
      await visitor.alive()
      const before = await page.locator('h1').evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize))
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'))
      const after = await page.locator('h1').evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize))
      // a sheet shown as it will be printed has the measures of its paper
      if (!(await page.locator('main .sheet').count()))
        expect.soft(after, `the heading of ${name}`).toBeGreaterThanOrEqual(before * 1.8)
      expect.soft(await visitor.overflow(), name).toBeLessThanOrEqual(0)
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *, header *, a.hotline')]
          .filter((element) => {
            const { overflowX, clipPath } = getComputedStyle(element)
            return overflowX === 'hidden' && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      )
      expect.soft(cut, `texts cut off on ${name}`).toEqual([])
    }
  })
}

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
