import { expect, languages, test } from '../driver.ts'
import { pageCombinations } from '../page-combinations.ts'

/** What moved without being asked, summed (CLS): loading, coming alive, our letters, the snapshot and the map included. */
const collect = () => {
  const sum = { moved: 0, what: [] as string[] }
  Object.assign(self, { layoutShifts: sum })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      sources: { node: Node | null }[]
    })[]) {
      sum.moved += entry.value
      sum.what.push(...entry.sources.map(({ node }) => (node instanceof Element ? `${node.nodeName}.${node.className}` : '')))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

const screens = {
  'a phone': { width: 390, height: 844 },
  'a small phone': { width: 360, height: 640 },
  'a desktop': { width: 1280, height: 800 },
}

for (const { title, path, language, theme, size, details } of pageCombinations(screens, [{ name: 'the map', path: '?view=map' }]))
  test.describe(() => {
    test.use({ viewport: size, colorScheme: theme })
    test(`${title} does not move while it loads`, details, async ({ visitor, page }) => {
      await page.addInitScript(collect)
      await visitor.open(language, path)
      await visitor.alive()
      await visitor.mapSettled()
      await page.waitForLoadState('networkidle')
      const { moved, what } = await page.evaluate(
        () => (self as unknown as { layoutShifts: { moved: number; what: string[] } }).layoutShifts,
      )
      expect(moved, what.join(', ')).toBeLessThan(0.01)
    })
  })

test('the first screen of the smallest phone says what this is, what to do, whom to call, and begins to answer', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  for (const language of languages) {
    await visitor.open(language, '')
    await visitor.alive()
    const first = [
      page.locator('.languages'),
      page.getByRole('heading', { level: 1 }),
      page.locator('#q'),
      page.locator('.search-row button').nth(1),
      page.locator('a.hotline'),
      page.locator('.result-name').first(),
    ]
    for (const part of first) {
      const box = await part.boundingBox()
      expect(box && box.y + Math.min(box.height, 24), `${language}: ${part}`).toBeLessThanOrEqual(640)
    }
  }
})
