import { AxeBuilder } from '@axe-core/playwright'
import { expect, languages, test } from '../driver.ts'

for (const language of languages)
  test(`the sheet of filters in ${language} has no barrier, fits 320 pixels, and gives the focus back on Escape`, async ({
    visitor,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await visitor.openFindPage(language)
    await visitor.answersByItself()
    const button = page.locator('.filter > summary')
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(visitor.sheet).toBeVisible()
    for (const group of await visitor.sheet.locator('.filter-group > summary').all()) await group.click()
    const { violations } = await new AxeBuilder({ page }).include('dialog.filter-sheet').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    expect(await visitor.overflow()).toBeLessThanOrEqual(0)
    const wide = await visitor.sheet.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
    await visitor.sheet.getByRole('checkbox', { name: visitor.say('kind.justice_house') }).check()
    await expect(visitor.sheet.getByRole('button', { name: visitor.say('filter.show', { count: 7 }) })).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(visitor.sheet).toBeHidden()
    await expect(button).toBeFocused()
    await expect(visitor.answers).toHaveCount(7)
    await page.goBack()
    await expect(visitor.answers).toHaveCount(100)
  })
