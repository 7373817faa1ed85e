import { desktop, expect, languages, test } from '../driver.ts'

test.use({ viewport: desktop })

test.describe('without WebGL2', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
      } as typeof original
    })
  })

  for (const language of languages)
    test(`the page in ${language} stays whole, shows the still map and says why`, async ({ visitor, page }) => {
      await visitor.openFindPage(language)
      await visitor.answersByItself()
      const still = page.getByRole('img', { name: visitor.say('map.overview') })
      await expect(still).toBeVisible()
      await expect.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
      await expect(page.getByText(visitor.say('map.unavailable'))).toBeVisible()
      await expect(page.locator('.map')).toHaveCount(0)
      await visitor.ask('Кербен')
      await visitor.expectFirstAnswer('flac-kerben')
      expect(visitor.requests.filter((request) => request.url().includes('/tiles/'))).toEqual([])
    })
})

test('a map whose program does not arrive leaves the page whole with the still map', async ({ visitor, page }) => {
  await page.route('**/assets/map-view-*.js', (route) => route.abort())
  await visitor.openFindPage('ru')
  await visitor.answersByItself()
  await expect(page.getByRole('img', { name: visitor.say('map.overview') })).toBeVisible()
  await visitor.ask('Кербен')
  await visitor.expectFirstAnswer('flac-kerben')
  expect(visitor.complaints.filter((complaint) => !/map-view|Failed to fetch dynamically/.test(complaint))).toEqual([])
  visitor.complaints.length = 0
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('nobody pays for a map that is not looked at', async ({ visitor, page }) => {
    await visitor.openFindPage('en')
    await visitor.answersByItself()
    await visitor.ask('Kochkor-Ata')
    await visitor.expectFirstAnswer('flac-bazar-korgon')
    await page.waitForLoadState('networkidle')
    const paths = visitor.requests.map((request) => new URL(request.url()).pathname)
    expect(paths.filter((path) => /\/tiles\/|map-view|maplibre/.test(path))).toEqual([])
    await page
      .getByRole('navigation', { name: visitor.say('view.label') })
      .getByRole('link', { name: visitor.say('view.map') })
      .click()
    await visitor.mapReady()
    expect(visitor.requests.some((request) => request.url().includes('/tiles/'))).toBe(true)
  })
})
