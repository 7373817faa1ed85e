import { expect, languages, pageKinds, test, Visitor } from '../driver.ts'

test('a page that the browser would draw differently from the server is noticed', async ({ page }) => {
  const visitor = new Visitor(page)
  await page.route('**/en/about', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('<h1>About', '<h1>Not about') })
  })
  await visitor.openAbout('en')
  await expect.poll(() => visitor.complaints.join()).toContain('hydration')
})

for (const language of languages) {
  for (const { name, path, status } of pageKinds)
    test(`${name} in ${language} comes alive without a complaint`, async ({ visitor, page }) => {
      const response = await visitor.open(language, path)
      expect(response.status()).toBe(status)
      const drawn = await page.getByRole('heading', { level: 1 }).textContent()
      await visitor.alive()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(drawn ?? '')
      await page.waitForLoadState('networkidle')
    })
}
