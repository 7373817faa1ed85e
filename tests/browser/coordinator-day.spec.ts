/**
 * A day at the desk as its people have it: a new coordinator with a phone, a second one at the same moment, an operator of 114, an
 * administrator. What citizens see of it is asked at once.
 */
import { dirname } from 'node:path'
import type { NewPerson } from '@legalmap/server/accounts/accounts.ts'
import type { Browser, Page } from '@playwright/test'
import { DeskVisitor, invite } from '../desk-people.ts'
import { desktop, expect, type Language, test, Visitor } from '../driver.ts'
import { type OwnSite, startOwnSite } from '../own-site.ts'

// one service for the whole day, and one after another: who else looks after a unit decides what waits
test.describe.configure({ mode: 'default' })

const phone = { width: 360, height: 740 }
let site: OwnSite
let folder = ''
const visitors: Visitor[] = []

test.beforeAll(async () => {
  site = await startOwnSite({ ACCESS_LOG: 'off' }, async (database) => {
    folder = dirname(database)
  })
})
test.afterAll(() => site?.stop())
test.afterEach(async () => {
  for (const { page, complaints } of visitors.splice(0)) {
    // what is refused, and what two want at once, is meant
    const meant = /status of (?:403|409|412|422)/
    expect(
      complaints.filter((text) => !meant.test(text)),
      'the pages have nothing to complain of',
    ).toEqual([])
    await page.context().close()
  }
})

interface Way {
  language?: Language
  scripts?: boolean
  viewport?: { width: number; height: number }
}

/** A browser of somebody's own. */
async function device(browser: Browser, { scripts = true, viewport = phone }: Way = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address, viewport, javaScriptEnabled: scripts })
  const page = await context.newPage()
  visitors.push(new Visitor(page))
  return page
}

const looksAfter = (...units: string[]): NewPerson['reach'] => ({ country: false, units, providers: [] })

async function person(browser: Browser, given: Partial<NewPerson>, way: Way = {}): Promise<DeskVisitor> {
  const { path } = await invite(given, folder)
  const desk = new DeskVisitor(await device(browser, way), way.language ?? 'ky')
  await desk.join(path)
  if (given.role === 'administrator') await desk.setUpApp()
  return desk
}

const alive = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')))
const said = (desk: DeskVisitor, code: 'saved' | 'waiting' | 'undone' | 'proposed' | 'approved' | 'reverted') =>
  expect(desk.page.getByRole('status').first()).toContainText(desk.say(`said.${code}`))
const block = (desk: DeskVisitor, name: Parameters<DeskVisitor['say']>[0]) =>
  desk.page.getByRole('region', { name: desk.say(name), exact: true })
const open = (desk: DeskVisitor, id: string, group = '') => desk.open(`/desk/centers/${id}${group && `/${group}`}`)
const answer = async (page: Page, id: string): Promise<string> => (await page.request.get(`/api/v1/providers/${id}`)).text()
const narrow = async (page: Page) =>
  expect(await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)).toBeLessThanOrEqual(0)
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const typedDay = (days: number) => dayFromNow(days).split('-').reverse().join('.')

/** Puts one field right and saves. */
async function write(desk: DeskVisitor, id: string, group: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await open(desk, id, group)
  for (const [name, text] of Object.entries(fields)) await desk.page.locator(`[name="${name}"]`).fill(text)
  await desk.press(desk.say('save.button'))
}

test('a new coordinator puts her center right on her phone, and people see it at once', async ({ browser }) => {
  const id = 'ngo-legal-clinic-adilet'
  const { path } = await invite({ name: 'Айгүл Токтосунова', office: 'Бишкек', reach: looksAfter('bishkek') }, folder)
  const page = await device(browser)
  for (let fetched = 0; fetched < 2; fetched++) expect((await page.request.get(`/ky${path}`)).status()).toBe(200)
  const aigul = new DeskVisitor(page, 'ky')
  await aigul.join(path)
  await narrow(page)
  const citizen = await device(browser)
  await citizen.goto(`/ky/providers/${id}`)

  await aigul.open('/desk')
  await alive(page)
  await narrow(page)
  await page.getByRole('searchbox').fill('адилет')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Адилет/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Адилет')
  await narrow(page)
  await page.getByRole('link', { name: aigul.say('center.public_page') }).click()
  await expect(page.getByRole('main')).not.toContainText('312 65 35 14')
  await page.goBack()

  await block(aigul, 'group.phones')
    .getByRole('link', { name: aigul.say('edit') })
    .click()
  await alive(page)
  await page.locator('[name=phone_1_number]').fill('0312 65 35 1')
  await aigul.press(aigul.say('save.button'))
  await expect(page.getByRole('alert')).toContainText('0312 65 35 1')
  await expect(page.locator('[name=phone_1_number]')).toHaveValue('0312 65 35 1')
  await page.locator('[name=phone_1_number]').fill('0312 65 35 14')
  await expect(page.locator('.understood a.phone').first()).toHaveAttribute('href', 'tel:+996312653514')
  await page.locator('label.choice', { hasText: aigul.say('word.how.called') }).click()
  await narrow(page)
  await aigul.press(aigul.say('save.button'))
  await said(aigul, 'saved')
  await expect(block(aigul, 'group.phones')).toContainText('312 65 35 14')
  expect(await answer(citizen, id)).toContain('+996312653514')
  // she looks at it as people see it, and her browser does not show what it kept of a minute ago
  await page.getByRole('link', { name: aigul.say('center.public_page') }).click()
  await expect(page.getByRole('main')).toContainText('312 65 35 14')
  await page.goBack()
  await citizen.reload()
  await expect(citizen.getByRole('main').locator('a[href="tel:+996312653514"]').first()).toBeVisible()

  await page.getByRole('link', { name: aigul.say('now.close') }).click()
  await alive(page)
  await page.locator('label.choice', { hasText: /жума күнүнө чейин/ }).click()
  await narrow(page)
  await aigul.press(aigul.say('save.button'))
  await said(aigul, 'saved')
  await expect(block(aigul, 'now.title')).toContainText('декабр')
  const { today } = JSON.parse(await answer(citizen, id)) as { today: { state: string; until: string } }
  expect(new Date(today.until).getUTCDay()).toBe(5)
  await citizen.reload()
  await expect(citizen.getByRole('main')).toContainText('жума')
  // the list as the server gives it: once alive it answers from the snapshot, which may be minutes behind
  const plain = await device(browser, { scripts: false })
  await plain.goto('/ky/?q=Адилет')
  await expect(plain.locator(`#result-${id}`)).toContainText('жума')
  await expect(plain.locator(`#result-${id}`)).toContainText('312 65 35 14')

  await block(aigul, 'visit.title').getByRole('link').click()
  await alive(page)
  const villages = ['Кара-Балта', 'Токмок', 'Сокулук']
  for (const [at, village] of villages.entries()) {
    await page.locator('#plan-add > summary').click()
    const form = page.locator('#plan-add')
    await form.getByLabel(aigul.say('visit.day')).fill(typedDay(10 + at))
    await form.getByLabel(aigul.say('visit.from')).fill('10')
    await form.getByLabel(aigul.say('visit.to')).fill('1230')
    await form.getByLabel(aigul.say('visit.settlement')).fill(village)
    await narrow(page)
    await form.getByRole('button', { name: aigul.say('visit.plan') }).click()
    await expect(page.locator('.visit-row')).toHaveCount(at + 1)
    await expect(page.getByRole('status').first()).toContainText(aigul.say('said.visits_planned'))
  }
  await narrow(page)
  await plain.goto('/ky/visits')
  for (const village of villages) await expect(plain.getByRole('main')).toContainText(village)

  // a slip of the finger: the wrong number again, and back
  await write(aigul, id, 'phones', { phone_1_number: '0312 99 99 99' })
  await said(aigul, 'saved')
  expect(await answer(citizen, id)).toContain('+996312999999')
  await page.getByRole('button', { name: aigul.say('undo') }).click()
  await said(aigul, 'undone')
  await expect(block(aigul, 'group.phones')).toContainText('312 65 35 14')
  const put = await answer(citizen, id)
  expect(put).toContain('+996312653514')
  expect(put).not.toContain('+996312999999')
  await page.getByRole('link', { name: aigul.say('center.history') }).click()
  await expect(page.locator('.change').first()).toContainText('Айгүл Токтосунова')
  await narrow(page)
})

test('two at the same moment: another field merges by itself, the same one is asked, and nothing is lost', async ({
  browser,
}) => {
  const id = 'flac-kant'
  const bakyt = await person(browser, { name: 'Бакыт Осмонов', reach: looksAfter('chui') })
  const chinara = await person(browser, { name: 'Чынара Алиева', reach: looksAfter('ysyk-ata') }, { language: 'ru' })
  const both = async () => {
    for (const desk of [bakyt, chinara]) {
      await open(desk, id, 'web')
      await alive(desk.page)
    }
  }
  await both()
  await bakyt.page.locator('[name=email]').fill('kant@example.org')
  await chinara.page.locator('[name=website]').fill('https://example.org/kant')
  await Promise.all([bakyt, chinara].map((desk) => desk.press(desk.say('save.button'))))
  await Promise.all([bakyt, chinara].map((desk) => said(desk, 'saved')))
  for (const text of ['kant@example.org', 'https://example.org/kant']) expect(await answer(bakyt.page, id)).toContain(text)
  await both()
  await bakyt.page.locator('[name=email]').fill('bakyt@example.org')
  await bakyt.press(bakyt.say('save.button'))
  await said(bakyt, 'saved')
  await chinara.page.locator('[name=email]').fill('chinara@example.org')
  await chinara.press(chinara.say('save.button'))
  await expect(chinara.page.getByRole('heading', { name: chinara.say('conflict.title') })).toBeVisible()
  for (const text of ['kant@example.org', 'bakyt@example.org', 'chinara@example.org'])
    await expect(chinara.page.locator('.contested')).toContainText(text)
  await narrow(chinara.page)
  await chinara.page.locator('.contested input[value=mine]').check()
  await chinara.press(chinara.say('save.button'))
  await said(chinara, 'saved')
  expect(await answer(bakyt.page, id)).toContain('chinara@example.org')
  await open(chinara, id, 'history')
  for (const text of ['kant@example.org', 'bakyt@example.org', 'chinara@example.org', 'Бакыт Осмонов', 'Чынара Алиева'])
    await expect(chinara.page.getByRole('main')).toContainText(text)
})

test('an operator of 114 answers a caller, and sends a correction that the coordinator takes', async ({ browser }) => {
  const id = 'justice-house-chaek'
  const nurlan = await person(browser, { name: 'Нурлан Садыков', reach: looksAfter('naryn') })
  await write(nurlan, id, 'notes', { note: 'Жума күндөрү адвокат жок' })
  await said(nurlan, 'saved')
  await open(nurlan, id, 'visits')
  await alive(nurlan.page)
  const plan = nurlan.page.locator('#plan-grid')
  await plan.locator('summary').click()
  await plan
    .getByRole('textbox')
    .first()
    .fill(`${typedDay(9)} 10:00-13:00 Кочкор; клуб`)
  await plan.getByRole('button', { name: nurlan.say('visit.plan') }).click()
  await expect(nurlan.page.locator('.visit-row')).toHaveCount(1)

  const operator = await person(
    browser,
    { name: 'Гүлзат Эсенова', office: '114', role: 'hotline', reach: { country: true, units: [], providers: [] } },
    { viewport: desktop, language: 'ru' },
  )
  const { page } = operator
  await operator.open('/desk')
  await alive(page)
  await page.getByRole('searchbox').fill('чаек')
  await expect(page.locator('.center-rows a').first()).toContainText('Чаек')
  await page.locator('.center-rows a').first().click()
  await expect(block(operator, 'note.title')).toContainText('Жума күндөрү адвокат жок')
  await expect(block(operator, 'visit.title')).toContainText('Кочкор')
  const [note, phones] = await Promise.all(
    (['note.title', 'group.phones'] as const).map((name) => block(operator, name).boundingBox()),
  )
  expect(note?.y).toBeLessThan(phones?.y ?? 0)
  await expect(page.getByRole('link', { name: operator.say('now.close') })).toHaveCount(0)
  await block(operator, 'group.phones')
    .getByRole('link', { name: operator.say('propose') })
    .click()
  await alive(page)
  await page.locator('[name=phone_1_number]').fill('0353 52 11 22')
  await page.locator('[name=reason]').fill('Так сказал звонивший')
  await operator.press(operator.say('save.propose'))
  await said(operator, 'proposed')
  expect(await answer(page, id)).not.toContain('+996353521122')

  await nurlan.open('/desk/reviews')
  await expect(nurlan.page.getByRole('main')).toContainText('Гүлзат Эсенова')
  await expect(nurlan.page.getByRole('main')).toContainText('Так сказал звонивший')
  await narrow(nurlan.page)
  await nurlan.page.getByRole('link', { name: nurlan.say('review.open') }).click()
  await nurlan.press(nurlan.say('review.approve'))
  await said(nurlan, 'approved')
  expect(await answer(page, id)).toContain('+996353521122')
})

test('a new phone waits where two look after it: the other one lets it through, and both stand in history', async ({
  browser,
}) => {
  const id = 'flac-kerben'
  const asel = await person(browser, { name: 'Асел Мамытова', reach: looksAfter('jalal-abad') })
  const ulan = await person(browser, { name: 'Улан Бекенов', reach: looksAfter('jalal-abad') })
  await write(asel, id, 'phones', { phone_1_number: '03742 2 11 22' })
  await said(asel, 'waiting')
  await narrow(asel.page)
  await expect(block(asel, 'waiting.title')).toContainText('Асел Мамытова')
  expect(await answer(asel.page, id)).not.toContain('+996374221122')
  await asel.open('/desk/reviews')
  await expect(asel.page.getByRole('link', { name: asel.say('review.open') })).toHaveCount(0)
  await ulan.open('/desk/reviews')
  await ulan.page.getByRole('link', { name: ulan.say('review.open') }).click()
  await alive(ulan.page)
  await ulan.press(ulan.say('review.return'))
  await expect(ulan.page.getByRole('alert')).toContainText(ulan.say('error.reason_needed'))
  await ulan.press(ulan.say('review.approve'))
  await said(ulan, 'approved')
  expect(await answer(asel.page, id)).toContain('+996374221122')
  await open(asel, id, 'history')
  for (const name of ['Асел Мамытова', 'Улан Бекенов']) await expect(asel.page.locator('.change').first()).toContainText(name)
})

test('an administrator hands over, merges and takes apart, turns a day back, and blanks an address', async ({ browser }) => {
  const secret = 'Гоголь көчөсү 14'
  const meerim = await person(browser, { name: 'Мээрим Жолдошева', reach: looksAfter('osh-city') })
  const kanat = await person(browser, { name: 'Канат Исаев', reach: looksAfter('talas') })
  for (const id of ['flac-osh', 'ngo-dia']) {
    await write(meerim, id, 'place', { 'address.ky': `${secret}` })
    await said(meerim, 'saved')
  }
  const admin = await person(
    browser,
    { name: 'Динара Абдыкадырова', role: 'administrator', reach: { country: true, units: [], providers: [] } },
    { viewport: desktop },
  )
  const { page } = admin
  const revert = async (words: Parameters<DeskVisitor['say']>[0]) => admin.press(admin.say(words))

  await open(admin, 'flac-osh', 'history')
  await page
    .getByRole('link', { name: admin.say('change.person_day') })
    .first()
    .click()
  await expect(page.locator('.change')).toHaveCount(2)
  await revert('revert.day')
  await said(admin, 'reverted')
  for (const id of ['flac-osh', 'ngo-dia']) expect(await answer(page, id)).not.toContain(secret)

  await open(admin, 'flac-osh', 'redactions')
  await admin.field(admin.say('redact.piece')).fill(secret)
  await admin.field(admin.say('redact.reason')).fill('Жаңылыш жазылган')
  await admin.press(admin.say('redact.submit'))
  await expect(page.getByRole('status').first()).toContainText(admin.say('said.redacted'))
  for (const desk of [admin, meerim]) {
    await open(desk, 'flac-osh', 'history')
    await expect(desk.page.getByRole('main')).toContainText('Мээрим Жолдошева')
    await expect(desk.page.getByRole('main')).not.toContainText(secret)
  }

  const [keep, other] = ['cpdv-bishkek-dordoi-1', 'cpdv-bishkek-dordoi-2']
  await admin.open(`/desk/merge?keep=${keep}&other=${other}`)
  await expect(page.getByRole('main')).not.toContainText(/s\d{14}/)
  await admin.press(admin.say('merge.do'))
  await expect(page.getByRole('status').first()).toContainText(admin.say('said.merge_done'))
  const merged = page.url()
  await page.goto(`/ky/providers/${other}`)
  await expect(page).toHaveURL(new RegExp(`/providers/${keep}$`))
  await page.goto(merged)
  await admin.press(admin.say('undo'))
  await said(admin, 'undone')
  for (const id of [keep, other]) expect((await page.goto(`/ky/providers/${id}`))?.url()).toContain(id)

  await admin.open('/desk/people')
  await page.getByRole('main').getByRole('link', { name: 'Мээрим Жолдошева' }).click()
  await page.getByLabel(admin.say('person.hand_to')).selectOption({ label: 'Канат Исаев' })
  await admin.press(admin.say('person.hand_button'))
  await expect(page.getByRole('status').first()).toContainText(admin.say('said.handed_over'))
  await write(kanat, 'flac-osh', 'web', { email: 'osh@example.org' })
  await said(kanat, 'saved')
  expect((await open(meerim, 'flac-osh'))?.status()).toBe(404)
})

test('without JavaScript a phone is put right, a center closed, and both taken back', async ({ browser }) => {
  const id = 'flac-isfana'
  const desk = await person(browser, { name: 'Сайкал Турдубекова', reach: looksAfter('leilek') }, { scripts: false })
  const { page } = desk
  await desk.open('/desk?q=Исфана')
  await page.locator('.center-rows a').first().click()
  await open(desk, id)
  await block(desk, 'group.phones')
    .getByRole('link', { name: desk.say('edit') })
    .click()
  await page.locator('[name=phone_1_number]').fill('03656 2 22')
  await desk.press(desk.say('save.button'))
  await expect(page.getByRole('alert')).toContainText('03656 2 22')
  await page.locator('[name=phone_1_number]').fill('03656 2 22 33')
  await page.locator('[name=check][value=called]').check()
  await desk.press(desk.say('save.button'))
  await said(desk, 'saved')
  expect(await answer(page, id)).toContain('+996365622233')
  await page.getByRole('button', { name: desk.say('undo') }).click()
  await said(desk, 'undone')
  expect(await answer(page, id)).not.toContain('+996365622233')
  await page.getByRole('link', { name: desk.say('now.close') }).click()
  await page.locator('label.choice', { hasText: /жума күнүнө чейин/ }).click()
  await desk.press(desk.say('save.button'))
  await said(desk, 'saved')
  const citizen = await device(browser, { scripts: false })
  await citizen.goto(`/ky/providers/${id}`)
  await expect(citizen.getByRole('main')).toContainText('жума')
  await page.getByRole('button', { name: desk.say('undo') }).click()
  await said(desk, 'undone')
  await citizen.reload()
  await expect(citizen.getByRole('main')).not.toContainText('жума күнүнө')
})
