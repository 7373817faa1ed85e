/** Coordinators put the register right: alone, two at once, without a network, without JavaScript, by keyboard alone, a week too late. */
import type { BrowserContext, Page } from '@playwright/test'
import { DeskVisitor, invite, refusalsAreMeant } from '../desk-people.ts'
import { expect, test } from '../driver.ts'

test.use({ viewport: { width: 360, height: 740 } })
// a refused save is answered 409 or 412, and a lost network is an error: both are meant
test.afterEach(({ visitor }) => {
  refusalsAreMeant(visitor)
  visitor.complaints.splice(
    0,
    visitor.complaints.length,
    ...visitor.complaints.filter((text) => !/status of (?:409|412)|ERR_INTERNET_DISCONNECTED/.test(text)),
  )
})

const everywhere = { reach: { country: true, units: [], providers: [] } }

async function coordinator(page: Page, language: 'ky' | 'ru' | 'en' = 'ky', name = 'Айгүл Токтосунова'): Promise<DeskVisitor> {
  const { path } = await invite({ ...everywhere, name })
  const visitor = new DeskVisitor(page, language)
  await visitor.join(path)
  return visitor
}

const edit = (desk: DeskVisitor, id: string, group: string) => desk.open(`/desk/centers/${id}/${group}`)
const saved = (desk: DeskVisitor) => expect(desk.page.getByRole('status').first()).toContainText(desk.say('said.saved'))
const alive = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')))

/** The same person in another browser, where nothing runs. */
async function withoutScript(context: BrowserContext, open: (page: Page) => Promise<void>): Promise<void> {
  const other = await context.browser()?.newContext({
    storageState: await context.storageState(),
    javaScriptEnabled: false,
    baseURL: new URL(context.pages()[0]?.url() ?? '').origin,
  })
  if (!other) throw new Error('no browser')
  await open(await other.newPage())
  await other.close()
}

test('she finds her center, closes it until Friday in three taps, and takes it back', async ({ page }) => {
  const aigul = await coordinator(page)
  await aigul.open('/desk')
  await alive(page)
  await page.getByRole('searchbox').fill('karakol')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Каракол/ })
    .first()
    .click()
  await page.getByRole('link', { name: aigul.say('now.close') }).click()
  await alive(page)
  await page.locator('label.choice', { hasText: /жума күнүнө чейин/ }).click()
  await aigul.press(aigul.say('save.button'))
  await saved(aigul)
  const path = new URL(page.url()).pathname.replace('/desk/centers/', '/providers/')
  await page.getByRole('button', { name: aigul.say('undo') }).click()
  await expect(page.getByRole('status').first()).toContainText(aigul.say('said.undone'))
  await page.goto(path)
  await expect(page.getByRole('main')).not.toContainText('жума күнүнө чейин')
})

test('two at once: different facts merge by themselves, the same one is asked, and nothing is overwritten', async ({
  page,
  browser,
}) => {
  const id = 'flac-kerben'
  const aigul = await coordinator(page)
  const other = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const bakyt = await coordinator(await other.newPage(), 'ru', 'Бакыт Осмонов')
  for (const desk of [aigul, bakyt]) {
    await edit(desk, id, 'place')
    await alive(desk.page)
  }
  await bakyt.page.locator('[name="landmark.ru"]').fill('рядом со школой')
  await bakyt.page.locator('[name="address.ru"]').fill('ул. Ленина, 1')
  await bakyt.press(bakyt.say('save.button'))
  await saved(bakyt)
  await aigul.page.locator('[name="address.ru"]').fill('ул. Нуркулова, 5')
  await aigul.page.locator('[name="address.ky"]').fill('Нуркулов көчөсү, 5')
  await aigul.press(aigul.say('save.button'))
  await expect(page.getByRole('heading', { name: aigul.say('conflict.title') })).toBeVisible()
  await expect(page.locator('.contested')).toContainText('ул. Ленина, 1')
  await expect(page.locator('.contested')).toContainText('Бакыт Осмонов')
  // what the other one added is there, what she typed too, and not deciding is no decision
  await expect(page.locator('[name="landmark.ru"]')).toHaveValue('рядом со школой')
  await expect(page.locator('[name="address.ky"]')).toHaveValue('Нуркулов көчөсү, 5')
  await aigul.press(aigul.say('save.button'))
  await expect(page.locator('.error-summary')).toContainText(aigul.say('error.choose'))
  await page.locator('.contested input[value=theirs]').check()
  await aigul.press(aigul.say('save.button'))
  await saved(aigul)
  const block = page.getByRole('region', { name: aigul.say('group.place') })
  for (const text of ['ул. Ленина, 1', 'Нуркулов көчөсү, 5', 'рядом со школой']) await expect(block).toContainText(text)
  await other.close()
})

test('what is typed outlives a lost network and is sent when that is back; unsaved it is offered again', async ({
  page,
  context,
}) => {
  const aigul = await coordinator(page, 'ru')
  await edit(aigul, 'flac-kerben', 'web')
  await alive(page)
  await page.locator('[name=email]').fill('kerben@example.org')
  await context.setOffline(true)
  await aigul.press(aigul.say('save.button'))
  await expect(page.locator('.save-line')).toContainText(aigul.say('save.gone'))
  await expect(page.locator('[name=email]')).toHaveValue('kerben@example.org')
  await context.setOffline(false)
  await saved(aigul)
  await expect(page.getByRole('region', { name: aigul.say('group.web') })).toContainText('kerben@example.org')
  await edit(aigul, 'flac-kerben', 'web')
  await alive(page)
  await page.locator('[name=website]').fill('https://example.org/kerben')
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('legalmap-draft/')))
  page.once('dialog', (dialog) => dialog.accept())
  await page.reload()
  await page.getByRole('button', { name: aigul.say('draft.take') }).click()
  await expect(page.locator('[name=website]')).toHaveValue('https://example.org/kerben')
  await aigul.press(aigul.say('save.button'))
  await saved(aigul)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('without JavaScript a form of last week keeps all that was typed, and is decided and saved', async ({ page, context }) => {
  const aigul = await coordinator(page, 'en')
  await withoutScript(context, async (plain) => {
    const desk = new DeskVisitor(plain, 'en')
    await edit(desk, 'flac-kant', 'name')
    const stale = await plain.context().newPage()
    const late = new DeskVisitor(stale, 'en')
    await edit(late, 'flac-kant', 'name')
    await plain.locator('[name="name.en"]').fill('Legal Aid Center of Kant')
    await desk.press(desk.say('save.button'))
    await saved(desk)
    await stale.locator('[name="name.en"]').fill('Kant Legal Aid')
    await stale.locator('[name=reason]').fill('as on the door')
    await late.press(late.say('save.button'))
    await expect(stale.getByRole('heading', { name: late.say('conflict.title') })).toBeVisible()
    await expect(stale.locator('[name="name.en"]')).toHaveValue('Kant Legal Aid')
    await expect(stale.locator('[name=reason]')).toHaveValue('as on the door')
    await stale.locator('.contested input[value=mine]').check()
    await late.press(late.say('save.button'))
    await saved(late)
    await stale.getByRole('link', { name: late.say('center.history') }).click()
    await expect(stale.getByRole('main')).toContainText('as on the door')
    // what is wrong is said beside its field, and nothing typed is lost
    await edit(desk, 'flac-kant', 'web')
    await plain.locator('[name=email]').fill('no address')
    await desk.press(desk.say('save.button'))
    await expect(plain.getByRole('alert')).toContainText(desk.say('error.not_an_email'))
    await expect(plain.locator('[name=email]')).toHaveValue('no address')
  })
  await expect(aigul.page.locator('main')).toBeVisible()
})

test('by keyboard alone a phone is added and called checked', async ({ page }) => {
  const aigul = await coordinator(page)
  await edit(aigul, 'flac-kant', 'phones')
  await alive(page)
  await page.locator('[name=phone_1_number]').focus()
  await page.keyboard.type('0312 62 62 10')
  await expect(page.locator('.understood a.phone')).toHaveAttribute('href', 'tel:+996312626210')
  await page.locator('[name=check][value=called]').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').first()).toContainText(/\S/)
  await expect(page).toHaveURL(/said=(?:saved|waiting|partly)/)
})

test('she says where a center is by its name, and is offered the centers that could go on with its work', async ({ page }) => {
  const aigul = await coordinator(page)
  await edit(aigul, 'flac-naryn-oblast-town-unknown', 'place')
  await alive(page)
  await page.locator('[name="named.settlement"]').fill('Ак-Талаа')
  await page.locator('[name="landmark.ky"]').fill('базардын жаны')
  await aigul.press(aigul.say('save.button'))
  await expect(page.getByRole('alert')).toContainText(aigul.say('error.where_ambiguous'))
  await expect(page.locator('[name="named.settlement"]')).toHaveValue('Ак-Талаа')
  await expect(page.locator('[name="landmark.ky"]')).toHaveValue('базардын жаны')
  await edit(aigul, 'flac-naryn-oblast-town-unknown', 'existence')
  await alive(page)
  await page.locator('[name="named.successor"]').fill('Каракол')
  await expect(page.locator('datalist option').first()).toBeAttached()
})
