/** What coordinators fill in beside plain fields: a week of hours, a pin, visits, a new center, two that are one. */
import type { Page } from '@playwright/test'
import { DeskVisitor, invite, refusalsAreMeant } from '../desk-people.ts'
import { expect, test } from '../driver.ts'

test.use({ viewport: { width: 360, height: 740 } })
test.afterEach(({ visitor }) => refusalsAreMeant(visitor))

async function coordinator(page: Page, language: 'ky' | 'ru' | 'en'): Promise<DeskVisitor> {
  const { path } = await invite({ reach: { country: true, units: [], providers: [] } })
  const desk = new DeskVisitor(page, language)
  await desk.join(path)
  return desk
}

const alive = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')))
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a week is filled in with few taps, and said back in words while she does', async ({ visitor, page }) => {
  const desk = await coordinator(page, 'ru')
  await desk.open('/desk/centers/flac-kant/hours')
  await alive(page)
  const lines = await page.locator('label.day-name').evaluateAll((labels) =>
    labels.map((label) => {
      const text = document.createRange()
      text.selectNodeContents(label.lastChild ?? label)
      return text.getClientRects().length
    }),
  )
  expect(lines.slice(0, 7), 'no day is broken in two').toEqual(Array(7).fill(1))
  const understood = page.locator('.understood')
  await page.getByRole('button', { name: /Пн–пт 09:00–18:00, обед 12:00–13:00/ }).click()
  await expect(understood).toContainText('Пн–пт 09:00–18:00, обед 12:00–13:00')
  await expect(understood).toContainText('Праздничные дни выходной')
  await page.getByRole('checkbox', { name: desk.say('hours.open', { day: 'Суббота' }) }).check()
  await desk.field(desk.say('hours.from', { day: 'Суббота' })).fill('10')
  await desk.field(desk.say('hours.to', { day: 'Суббота' })).fill('1230')
  await expect(understood).toContainText('Сб 10:00–12:30')
  await desk.field(desk.say('hours.to', { day: 'Суббота' })).fill('9')
  await desk.field(desk.say('hours.from', { day: 'Суббота' })).press('Tab')
  await desk.field(desk.say('hours.pause.from')).focus()
  await expect(page.getByText(desk.say('error.time_order'))).toBeVisible()
  expect(await visitor.overflow()).toBeLessThanOrEqual(0)
})

test('a link shows where the center is, and the pin goes where the keys move it', async ({ visitor, page }) => {
  const desk = await coordinator(page, 'en')
  await desk.open('/desk/centers/flac-kant/place')
  await alive(page)
  const field = desk.field(desk.say('position.label'))
  await field.fill('https://maps.app.goo.gl/AbCdEf')
  await field.blur()
  await expect(page.getByText(desk.say('error.position_short_link'))).toBeVisible()
  await field.fill('https://yandex.ru/maps/?pt=74.861000,42.881000&z=17')
  const where = page.locator('.whereabouts')
  await expect(where).toContainText(desk.say('position.read', { position: '42.881, 74.861' }))
  await expect(where).toContainText(/From the middle of Kant/)
  expect(
    await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/tiles\//.test(name)).length),
  ).toBe(0)
  await desk.press(desk.say('position.map.open'))
  const pin = page.getByRole('button', { name: desk.say('position.map.pin', { position: '42.881, 74.861' }) })
  await pin.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(field).not.toHaveValue('https://yandex.ru/maps/?pt=74.861000,42.881000&z=17')
  const [latitude = 0, longitude = 0] = (await field.inputValue()).split(', ').map(Number)
  expect(longitude).toBeGreaterThan(74.861)
  expect(latitude).toBeCloseTo(42.881, 5)
  const box = await page.locator('.pin-map .pin').boundingBox()
  if (!box) throw new Error('the pin is not drawn')
  await page.mouse.move(box.x + 22, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 22, box.y + 70, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => Number((await field.inputValue()).split(', ')[0])).toBeLessThan(latitude)
  expect(await visitor.overflow()).toBeLessThanOrEqual(0)
})

test('she plans three visits from pasted lines, calls one off in two taps, and takes all of it back', async ({
  visitor,
  page,
}) => {
  const desk = await coordinator(page, 'ky')
  await desk.open('/desk/centers/flac-kant/visits')
  await page.getByText(desk.say('visit.paste'), { exact: true }).click()
  const lines = [10, 17, 24].map((days) => `${dayFromNow(days)}\t10:00\t13:00\tКант`)
  await desk.field(desk.say('visit.grid')).fill([...lines, 'эртең'].join('\n'))
  await page
    .locator('#plan-grid')
    .getByRole('button', { name: desk.say('visit.plan') })
    .click()
  await expect(page.getByRole('alert')).toContainText(desk.say('error.grid_date', { lines: '4' }))
  await desk.field(desk.say('visit.grid')).fill(lines.join('\n'))
  await page
    .locator('#plan-grid')
    .getByRole('button', { name: desk.say('visit.plan') })
    .click()
  await expect(page.getByRole('status').first()).toContainText(desk.say('said.visits_planned'))
  await expect(page.locator('.visit-row')).toHaveCount(3)
  const undo = page.url()
  const first = page.locator('.visit-row').first()
  await first.locator('summary').click()
  await first.getByRole('button').click()
  await expect(page.getByRole('status').first()).toContainText(desk.say('said.visits_cancelled'))
  await expect(page.locator('.visit-row[data-cancelled]')).toHaveCount(1)
  await page.goto(undo)
  await desk.press(desk.say('undo'))
  // what was called off meanwhile stays
  await expect(page.locator('.visit-row')).toHaveCount(1)
  expect(await visitor.overflow()).toBeLessThanOrEqual(0)
})

test('a center that is there already is shown while its name is typed, then a double is merged', async ({ visitor, page }) => {
  const desk = await coordinator(page, 'ru')
  await desk.open('/desk/new')
  await alive(page)
  await desk.field(desk.say('new.name_ru')).fill('Центр бесплатной юр. помощи, Кант')
  await desk.field(desk.say('visit.settlement')).fill('Кант')
  await expect(page.locator('.likely-center').first()).toContainText(/Кант/)
  for (const box of await page.locator('.likely-center input').all()) await box.check()
  await desk.press(desk.say('new.write'))
  await expect(page.getByRole('status').first()).toContainText(desk.say('said.center_new'))
  const double = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await desk.open(`/desk/merge?keep=flac-kant&other=${double}`)
  expect(await visitor.overflow()).toBeLessThanOrEqual(0)
  await desk.press(desk.say('merge.do'))
  await expect(page.getByRole('status').first()).toContainText(desk.say('said.merge_done'))
  await page.goto(`/ru/providers/${double}`)
  // the desk asked for this page when the center was new, and browsers keep it for a minute
  await page.reload()
  await expect(page).toHaveURL(/\/ru\/providers\/flac-kant$/)
  await page.goBack()
  await desk.press(desk.say('undo'))
  await expect(page.getByRole('status').first()).toContainText(desk.say('said.undone'))
  expect((await page.goto(`/ru/providers/${double}`))?.url()).toContain(double)
})
