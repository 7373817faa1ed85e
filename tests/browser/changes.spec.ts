import en from '@legalmap/data/messages/problems/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/problems/ky.json' with { type: 'json' }
import ru from '@legalmap/data/messages/problems/ru.json' with { type: 'json' }
import { expect, languages, test } from '../driver.ts'

const said = { ky, ru, en }

test.use({ viewport: { width: 360, height: 740 } })

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const language of languages)
      test(`in ${language} the about page leads to what changed, page by page to the oldest, and from there to a record`, async ({
        visitor,
        page,
      }) => {
        const say = said[language]
        await visitor.openAbout(language)
        await page.getByRole('link', { name: visitor.say('about.data.changes') }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(say['changes.title'])
        const entries = page.getByRole('main').locator('li')
        await expect(entries).toHaveCount(50)
        await expect(entries.first()).toContainText(say['changes.added'])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

        const older = page.getByRole('link', { name: say['changes.older'] })
        await older.click()
        await older.click()
        await expect(page).toHaveURL(/\?page=3$/)
        await expect(older).toHaveCount(0)
        await page.getByRole('link', { name: say['changes.newer'] }).click()
        await expect(page).toHaveURL(/\?page=2$/)
        const name = (await entries.first().getByRole('link').textContent()) ?? ''
        await entries.first().getByRole('link').click()
        await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
      })
  })

test('the feed that the page links to is an Atom feed that a browser can read', async ({ visitor, page }) => {
  await visitor.open('en', '/changes')
  const feed = await page.evaluate(async (label) => {
    const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === label)
    const response = await fetch(link?.href ?? '')
    const document_ = new DOMParser().parseFromString(await response.text(), 'application/xml')
    return {
      type: response.headers.get('content-type'),
      faults: document_.querySelectorAll('parsererror').length,
      root: document_.documentElement.namespaceURI,
      entries: document_.querySelectorAll('entry').length,
    }
  }, said.en['changes.feed'])
  expect(feed).toEqual({
    type: 'application/atom+xml; charset=utf-8',
    faults: 0,
    root: 'http://www.w3.org/2005/Atom',
    entries: 50,
  })
})
