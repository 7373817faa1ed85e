/** The check of who is entitled, on the device: it refuses nobody, and what is ticked goes nowhere. */
import en from '@legalmap/data/messages/problems/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/problems/ky.json' with { type: 'json' }
import ru from '@legalmap/data/messages/problems/ru.json' with { type: 'json' }
import type { Page } from '@playwright/test'
import { expect, type Language, languages, test, type Visitor } from '../driver.ts'

const said = { ky, ru, en }

async function openCheck(visitor: Visitor, page: Page, language: Language) {
  await visitor.open(language, '/eligibility')
  await visitor.alive()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: said[language]['eligibility.start'] }).click()
  const check = page.getByRole('region', { name: said[language]['eligibility.group.case'] })
  await expect(check.getByRole('heading')).toBeFocused()
}

for (const language of languages) {
  const say = said[language]
  const button = (page: Page, key: 'next' | 'show' | 'back' | 'again') =>
    page.getByRole('button', { name: say[`eligibility.${key}`], exact: true })
  const answer = (page: Page) => page.getByRole('region', { name: say['eligibility.result'] })

  test(`nothing ticked in ${language} ends with the free consultation and whom to ask`, async ({ visitor, page }) => {
    await openCheck(visitor, page, language)
    await button(page, 'next').click()
    await button(page, 'next').click()
    await button(page, 'show').click()
    await expect(answer(page)).toContainText(say['eligibility.consultation'])
    await expect(answer(page)).toContainText(say['eligibility.ask'])
    await expect(answer(page)).not.toContainText(say['eligibility.may'])
    await expect(answer(page).locator('a[href="tel:114"]')).toBeVisible()
  })

  test(`what is ticked in ${language} leads to a state advocate, and to no address, storage or request`, async ({
    visitor,
    page,
  }) => {
    await openCheck(visitor, page, language)
    const [address, requests] = [page.url(), visitor.requests.length]
    await page.getByRole('checkbox', { name: say['criterion.first_detention'] }).check()
    await button(page, 'next').click()
    await page.getByRole('checkbox', { name: say['criterion.disability'] }).check()
    await button(page, 'back').click()
    await expect(page.getByRole('checkbox', { name: say['criterion.first_detention'] })).toBeChecked()
    await button(page, 'next').click()
    await button(page, 'next').click()
    await button(page, 'show').click()
    await expect(answer(page)).toContainText(say['eligibility.consultation'])
    await expect(answer(page)).toContainText(say['eligibility.may'])
    await expect(answer(page).locator('.bullets').first()).toHaveText(
      say['criterion.first_detention'] + say['criterion.disability'],
    )

    expect(page.url()).toBe(address)
    expect(visitor.requests.slice(requests).map((request) => request.url())).toEqual([])
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      history.state,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ])
    expect(kept).toEqual([0, 0, '', null, 0, 0])

    await button(page, 'again').click()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  })
}
