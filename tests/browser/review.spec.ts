import { AxeBuilder } from '@axe-core/playwright'
import { startReview } from '@legalmap/scripts/review.ts'
import { expect, type Page, test } from '@playwright/test'
import { type Language, languages } from '../driver.ts'
import { exampleParts } from '../pictures/example-parts.ts'

/** A part is no page: landmarks, the order of headings and one `h1` are judged on the pages. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order', 'landmark-no-duplicate-main']
const nestedRules = ['landmark-main-is-top-level', 'landmark-contentinfo-is-top-level', 'landmark-banner-is-top-level']

const parts = exampleParts()

// one after the other, on one page: it is made once, and each example takes the place of the one before
test.describe.configure({ mode: 'default' })
let review: Awaited<ReturnType<typeof startReview>>
let page: Page

async function show(part: string, language: Language, only: string): Promise<void> {
  const wanted = new URLSearchParams({ part, language, only })
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${wanted}`)
  const first = only ? `[data-example="${only}"]` : '[data-example]'
  await page.locator(`${first}[data-language="${language}"][data-name]`).first().waitFor({ state: 'attached' })
}

test.beforeAll(async ({ browser }) => {
  review = await startReview()
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  page = await context.newPage()
  await page.goto(`${review.address}/review?bare`)
})
test.afterAll(async () => {
  await page.context().close()
  await review.close()
})

for (const [at, part] of parts.entries())
  test(`${part}: each example is found by role and name, and has no barrier that axe knows`, async () => {
    // the languages take turns
    const language = languages[at % languages.length] ?? 'ky'
    await show(part, language, '')
    const names = await page
      .locator('[data-example]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-example') ?? ''))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      await show(part, language, name)
      const state = page.locator('[data-name]')
      const role = (await state.getAttribute('data-role')) as Parameters<Page['getByRole']>[0]
      const called = (await state.getAttribute('data-name')) ?? ''
      // what has no name of its own is known by what it says
      const named = state.getByRole(role, { name: called }).or(state.getByRole(role).filter({ hasText: called }))
      expect(await named.count(), `${name}: ${role} “${called}”`).toBeGreaterThan(0)
      // of many answers every sixth, for time: they are made alike
      const axe = new AxeBuilder({ page }).include('[data-example]').exclude('.result:not(:nth-child(6n + 1))')
      const { violations } = await axe.disableRules([...pageRules, ...nestedRules]).analyze()
      expect(
        violations.map(
          ({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => `${node.html} ${node.any[0]?.message ?? ''}`).join(' ')}`,
        ),
      ).toEqual([])
    }
  })
