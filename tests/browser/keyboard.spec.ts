import { desktop, expect, phone, test, type Visitor } from '../driver.ts'

/** As `LEAVE_TO` in playwright.config.ts. */
const neutral = `http://127.0.0.1:${process.env.BROWSER_TEST_PORT}/healthz`

/** Presses Tab until the focus is on an element that matches, and returns how often; gives up after `most`. */
async function tabTo(visitor: Visitor, selector: string, most: number): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await visitor.page.keyboard.press('Tab')
    if (await visitor.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return presses
  }
  throw new Error(`${most} times Tab did not reach ${selector}`)
}

/** Whether the focus can be seen: an outline, inside of the window and not under something else. */
const focusIsSeen = (visitor: Visitor) =>
  visitor.page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return false
    const box = element.getBoundingClientRect()
    const inWindow =
      box.width > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const outlined = getComputedStyle(element).outlineStyle !== 'none' && getComputedStyle(element).outlineWidth !== '0px'
    return inWindow && outlined && (element.contains(hit) || (hit?.contains(element) ?? false))
  })

for (const [screen, viewport] of Object.entries({ phone, desktop }))
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport })

    test(`with the keyboard alone a person on a ${screen} gets from the address bar to the phone of a legal clinic`, async ({
      visitor,
      page,
    }) => {
      await visitor.openFindPage('en')
      await visitor.answersByItself()

      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: visitor.say('skip.content') })).toBeFocused()
      expect(await focusIsSeen(visitor)).toBe(true)
      await page.keyboard.press('Enter')
      await tabTo(visitor, '#q', 3)
      expect(await focusIsSeen(visitor)).toBe(true)

      await page.keyboard.type('Adilet')
      await page.keyboard.press('Enter')
      await visitor.expectFirstAnswer('ngo-legal-clinic-adilet')
      await expect(visitor.understood).toBeFocused()

      await tabTo(visitor, '.answers-list .result h3 a', 8)
      expect(await focusIsSeen(visitor)).toBe(true)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/providers/ngo-legal-clinic-adilet')
      await visitor.alive()

      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await tabTo(visitor, 'main a[href^="tel:"]', 4)
      expect(await focusIsSeen(visitor)).toBe(true)
      await expect(page.locator(':focus')).toHaveAttribute('href', 'tel:+996312653513')
    })
  })

for (const [screen, viewport] of Object.entries({ phone, desktop }))
  test.describe(`through the filters on a ${screen}`, () => {
    test.use({ viewport })

    test(`with the keyboard alone a person on a ${screen} chooses a place and a filter, reaches a phone, and leaves`, async ({
      visitor,
      page,
    }) => {
      await page.context().route(neutral, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }))
      await visitor.openFindPage('en')
      await visitor.answersByItself()
      await tabTo(visitor, '#q', 12)
      await page.keyboard.type('Bishk')
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('.suggestion[aria-selected=true]')).toContainText('Bishkek')
      await page.keyboard.press('Enter')
      await expect(visitor.understood).toBeFocused()
      expect(new URL(page.url()).searchParams.get('place')).toBe('s41711000000000')

      await tabTo(visitor, '.filter > summary', 3)
      expect(await focusIsSeen(visitor)).toBe(true)
      await page.keyboard.press('Enter')
      const kinds = page.locator('.filter-group:visible').filter({ hasText: visitor.say('filter.kind') })
      await expect(kinds).toBeVisible()
      while (!(await kinds.locator('summary').evaluate((summary) => summary === document.activeElement)))
        await tabTo(visitor, '.filter-group > summary', 8)
      await page.keyboard.press('Enter')
      await tabTo(visitor, '[value=state_coordination_body]', 12)
      expect(await focusIsSeen(visitor)).toBe(true)
      await page.keyboard.press('Space')
      await expect(kinds.locator('[value=state_coordination_body]')).toBeChecked()
      if (screen === 'phone') {
        await page.keyboard.press('Escape')
        await expect(visitor.sheet).toBeHidden()
        await expect(page.locator('.filter > summary')).toBeFocused()
      }

      await tabTo(visitor, '.answers-list .result h3 a, .answers-list .result h4 a', 40)
      expect(await focusIsSeen(visitor)).toBe(true)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/providers/*')
      await visitor.alive()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await tabTo(visitor, 'main a[href^="tel:"]', 4)
      expect(await focusIsSeen(visitor)).toBe(true)

      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ShiftLeft')
      await page.waitForURL(neutral)
    })
  })
