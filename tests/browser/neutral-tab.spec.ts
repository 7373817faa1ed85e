import { expect, languages, test } from '../driver.ts'

test('without JavaScript no switch is shown that could do nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/en/safety')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await context.close()
})

for (const language of languages)
  test(`a person can give the tab a neutral name and icon in ${language}, on every page, and take them off again`, async ({
    visitor,
    page,
  }) => {
    const icons = () =>
      page.locator('link[rel=icon]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    await visitor.open(language, '/safety')
    const real = await page.title()
    await page.getByRole('checkbox').check()
    expect(await page.title()).toBe(visitor.say('tab.neutral'))
    expect((await icons()).every((address) => address.startsWith('data:'))).toBe(true)
    await expect(page.getByRole('main')).toContainText(visitor.say('tab.neutral'))

    await visitor.open(language, '/providers/crisis-sezim')
    await visitor.alive()
    expect(await page.title()).toBe(visitor.say('tab.neutral'))
    expect((await icons()).every((address) => address.startsWith('data:'))).toBe(true)
    await page.evaluate(() => {
      document.title = 'written later'
    })
    await expect(page).toHaveTitle(visitor.say('tab.neutral'))

    await visitor.open(language, '/safety')
    await page.getByRole('checkbox').uncheck()
    await expect(page).toHaveTitle(real)
    expect((await icons()).some((address) => address.startsWith('data:'))).toBe(false)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })
