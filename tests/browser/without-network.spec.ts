import { desktop, expect, test } from '../driver.ts'
import { searchCases } from '../search/cases.ts'

// how many answers a page holds is the browser's own affair: it shows them all
const asked = searchCases.filter(({ address }) => !/(?:^|&)(?:limit|cursor)=/.test(address))

test.describe('once the browser answers by itself', () => {
  test.use({ viewport: { width: 390, height: desktop.height } })

  test('it answers without the network as the engine and the API do', async ({ visitor, page, context }) => {
    test.setTimeout(120_000)
    await visitor.openFindPage('en')
    await visitor.answersByItself()
    // the still map is fetched when it comes into sight, which it does as the list grows shorter
    await page.locator('.still-map img').scrollIntoViewIfNeeded()
    await expect
      .poll(() => page.locator('.still-map img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    await context.setOffline(true)
    for (const { address, page: expected } of asked) {
      await page.evaluate((search) => {
        history.pushState(null, '', `/en${search && `?${search}`}`)
        dispatchEvent(new PopStateEvent('popstate'))
      }, address)
      await expect(page.locator('.answers-head [role=status]'), address).toContainText(
        visitor.say('results.count', { count: expected.total }),
      )
      await expect(visitor.answers, address).toHaveCount(Math.min(expected.total, 200))
      // what serves the district stands before what is merely near: the best is the first of one of the two lists
      const bests = await page
        .locator('.answers-list .results')
        .evaluateAll((lists) => lists.map((list) => list.querySelector('.result')?.id.replace('result-', '')))
      if (expected.first[0]) expect(bests, address).toContain(expected.first[0])
      expect(await visitor.namesakes.count(), address).toBe(expected.namesakes.length)
    }
  })
})
