/** What is done to many centers and taken back, what waits for a second person, and an operator with a caller on the line. */
import type { Browser, Page } from '@playwright/test'
import { DeskVisitor, invite } from '../desk-people.ts'
import { desktop, expect, test } from '../driver.ts'

const small = { width: 360, height: 740 }
test.use({ viewport: small })

const everywhere = { country: true, units: [], providers: [] }

async function joined(page: Page, language: 'ky' | 'ru' | 'en', given: Parameters<typeof invite>[0]): Promise<DeskVisitor> {
  const { path } = await invite({ reach: everywhere, ...given })
  const visitor = new DeskVisitor(page, language)
  await visitor.join(path)
  return visitor
}

const inAnotherBrowser = async (browser: Browser) => (await browser.newContext({ viewport: small })).newPage()
const alive = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')))
const said = (desk: DeskVisitor, words: string) => expect(desk.page.getByRole('status').first()).toContainText(words)

test('a whole district is told of at once, looked at before, and taken back as one', async ({ page, visitor }) => {
  const aigul = await joined(page, 'ky', {
    name: 'Айгүл Токтосунова',
    reach: { country: false, units: ['batken'], providers: [] },
  })
  await page.getByRole('link', { name: aigul.say('way.bulk') }).click()
  await alive(page)
  await page.locator('select[name=unit]').selectOption('batken')
  await page.locator('label.choice', { hasText: aigul.say('bulk.notice') }).click()
  await page.locator('summary', { hasText: aigul.say('bulk.notice') }).click()
  await page.locator('[name="notice_1_text_ky"]').fill('Жарык жок')
  await aigul.press(aigul.say('bulk.look'))
  const centers = page.locator('.desk-block .bullets li')
  await expect(centers.filter({ hasText: /\S/ }).first()).toBeVisible()
  const count = await centers.count()
  expect(await visitor.overflow()).toBeLessThanOrEqual(0)
  await aigul.press(aigul.say('bulk.confirm'))
  await said(aigul, aigul.say('said.saved'))
  await expect(page.locator('.change')).toHaveCount(Math.min(count, 20))
  await expect(page.locator('.change').first()).toContainText('Жарык жок')
  await aigul.press(aigul.say('revert.batch'))
  await said(aigul, aigul.say('said.reverted'))
})

test('the end of a program is found in the navigation, and taken back as one', async ({ page, visitor }) => {
  const aigul = await joined(page, 'ru', { name: 'Айгүл Токтосунова' })
  await page.getByRole('link', { name: aigul.say('way.programs') }).click()
  await alive(page)
  await page.locator('input[name=program]').first().check()
  await aigul.press(aigul.say('bulk.look'))
  await expect(page.getByRole('alert')).toContainText(aigul.say('error.required'))
  await page.locator('[name=ended_on]').fill('12.2019')
  await aigul.press(aigul.say('bulk.look'))
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  expect(await visitor.overflow()).toBeLessThanOrEqual(0)
  await aigul.press(aigul.say('bulk.confirm'))
  await said(aigul, aigul.say('said.saved'))
  await aigul.press(aigul.say('revert.batch'))
  await said(aigul, aigul.say('said.reverted'))
  visitor.complaints.splice(0, visitor.complaints.length, ...visitor.complaints.filter((text) => !/status of 422/.test(text)))
})

test('a person’s day is taken back as one', async ({ page }) => {
  const aigul = await joined(page, 'ky', { name: 'Нурлан Абдыев' })
  for (const [group, field, value] of [
    ['web', 'email', 'day@example.org'],
    ['place', 'landmark.ky', 'мектептин жанында'],
  ] as const) {
    await aigul.open(`/desk/centers/flac-isfana/${group}`)
    await alive(page)
    await page.locator(`[name="${field}"]`).fill(value)
    await aigul.press(aigul.say('save.button'))
    await said(aigul, aigul.say('said.saved'))
  }
  await page.getByRole('link', { name: aigul.say('center.history') }).click()
  await page
    .getByRole('link', { name: aigul.say('change.person_day') })
    .first()
    .click()
  await expect(page.locator('.change')).toHaveCount(2)
  await aigul.press(aigul.say('revert.day'))
  await said(aigul, aigul.say('said.reverted'))
  await aigul.open('/desk/centers/flac-isfana')
  await expect(page.getByRole('main')).not.toContainText('day@example.org')
  await expect(page.getByRole('main')).not.toContainText('мектептин жанында')
})

test('a new phone waits: one is sent back with a reason, the next is let through, and both names stand in the history', async ({
  page,
  browser,
  visitor,
}) => {
  const id = 'flac-kadamjay'
  const aigul = await joined(page, 'ky', { name: 'Айгүл Токтосунова' })
  const bakyt = await joined(await inAnotherBrowser(browser), 'ru', { name: 'Бакыт Осмонов' })
  const ask = async (number: string, reason: string) => {
    await aigul.open(`/desk/centers/${id}/phones`)
    await alive(page)
    await page.locator('[name=phone_1_number]').fill(number)
    await page.locator('[name=reason]').fill(reason)
    await aigul.press(aigul.say('save.button'))
    await said(aigul, aigul.say('said.waiting'))
  }
  const open = async (reason: string) => {
    await bakyt.open('/desk/reviews')
    await bakyt.page
      .getByRole('listitem')
      .filter({ hasText: reason })
      .getByRole('link', { name: bakyt.say('review.open') })
      .click()
    await alive(bakyt.page)
  }
  const first = `тактоо ${process.pid}-1`
  await ask('0312 62 62 11', first)
  await open(first)
  // sending back needs a reason, which is said at its field
  await bakyt.press(bakyt.say('review.return'))
  await expect(bakyt.page.getByRole('alert')).toContainText(bakyt.say('error.reason_needed'))
  await bakyt.page.locator('[name=reason]').fill('не отвечает')
  await bakyt.press(bakyt.say('review.return'))
  await said(bakyt, bakyt.say('said.returned'))
  await aigul.open(`/desk/centers/${id}`)
  await expect(page.getByRole('region', { name: aigul.say('group.phones') })).not.toContainText('62 62 11')
  const second = `тактоо ${process.pid}-2`
  await ask('0312 62 62 12', second)
  await open(second)
  await bakyt.press(bakyt.say('review.approve'))
  await said(bakyt, bakyt.say('said.approved'))
  await aigul.open(`/desk/centers/${id}/history`)
  const change = page.locator('.change').first()
  for (const name of ['Айгүл Токтосунова', 'Бакыт Осмонов']) await expect(change).toContainText(name)
  await bakyt.page.context().close()
  expect(visitor.complaints).toEqual([])
})

for (const { name, viewport } of [
  { name: 'a phone', viewport: small },
  { name: 'a desktop', viewport: desktop },
])
  test(`an operator with a caller on the line finds what is nearest to a village, on ${name}`, async ({ page, visitor }) => {
    await page.setViewportSize(viewport)
    const operator = await joined(page, 'ky', { name: 'Чынара Исакова', role: 'hotline' })
    await operator.open('/desk')
    await alive(page)
    await page.getByRole('searchbox').fill('Ак-Суу')
    await expect(page.locator('.around')).toBeVisible()
    await expect(page.locator('.center-row b.number').first()).toContainText(/км|м/)
    const [first] = await page.locator('.around h2').allTextContents()
    await page.locator('.around .chip').first().click()
    await alive(page)
    await expect(page.locator('.around h2')).not.toHaveText(first ?? '')
    await expect(page.locator('.center-row a.phone').first()).toBeVisible()
    expect(await visitor.overflow()).toBeLessThanOrEqual(0)
    // one tap to a correction, which waits for a coordinator
    await page
      .locator('.center-row')
      .first()
      .getByRole('link', { name: new RegExp(operator.say('propose')) })
      .click()
    await alive(page)
    await page.locator('[name=phone_1_number]').fill('0312 62 62 19')
    await operator.press(operator.say('save.propose'))
    await said(operator, operator.say('said.proposed'))
    expect(await visitor.overflow()).toBeLessThanOrEqual(0)
  })

test('where there are more centers than a page has, they go on without a script too', async ({ page, context }) => {
  await joined(page, 'ky', { name: 'Айгүл Токтосунова' })
  const answer = await page.request.get('/api/v1/desk/centers?limit=50')
  const { next } = (await answer.json()) as { next: string }
  const plain = await context.browser()?.newContext({ storageState: await context.storageState(), javaScriptEnabled: false })
  const other = await plain?.newPage()
  await other?.goto(new URL(`/ky/desk?cursor=${next}`, page.url()).href)
  expect(await other?.locator('.center-row').count()).toBeGreaterThan(10)
  await plain?.close()
})
