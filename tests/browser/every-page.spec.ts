import { expect, languages, pageKinds, test, type Visitor } from '../driver.ts'

/** Complaints that a test asks for are no failure of it. */
const heard = ({ complaints }: Visitor) => complaints.splice(0)

test('a page that the browser would draw differently from the server is noticed', async ({ page, visitor }) => {
  await page.route('**/en/about', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('<h1>About', '<h1>Not about') })
  })
  await visitor.openAbout('en')
  await expect.poll(() => visitor.complaints.join()).toContain('hydration')
  heard(visitor)
})

test('a script or a style that is not ours is refused and noticed', async ({ page, visitor }) => {
  await page.route('**/en/about', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('</main>', '<script>document.title = "taken"</script></main>')
    await route.fulfill({ response, body })
  })
  await visitor.openAbout('en')
  await expect.poll(() => visitor.complaints.join()).toMatch(/content security policy/i)
  expect(await page.title()).not.toBe('taken')
  heard(visitor)
})

for (const language of languages)
  for (const { name, path, status } of pageKinds)
    test(`${name} in ${language} comes alive without a complaint, a cookie or a foreign request`, async ({ visitor, page }) => {
      const response = await visitor.open(language, path)
      expect(response.status()).toBe(status)
      const heading = page.getByRole('heading', { level: 1 })
      const drawn = await heading.textContent()
      await visitor.alive()
      await expect(heading).toHaveText(drawn ?? '')
      await page.waitForLoadState('networkidle')

      const headers = await response.allHeaders()
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*|nonce/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['set-cookie']).toBeUndefined()
      expect(await page.context().cookies()).toEqual([])
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])

      const origins = new Set(visitor.requests.map((request) => new URL(request.url()).origin))
      expect([...origins]).toEqual([new URL(page.url()).origin])
      // a link to another site may be followed on purpose; nothing fetches from one by itself
      const fetched = await page.evaluate(() =>
        [...document.querySelectorAll('[src], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=preconnect]')]
          .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
          .filter((address) => new URL(address, location.href).origin !== location.origin),
      )
      expect(fetched).toEqual([])
    })
