/** An administrator sees to people: invites, hands the link over, and helps who is locked out. */
import { codeOf, DeskVisitor, invite, refusalsAreMeant } from '../desk-people.ts'
import { expect, test } from '../driver.ts'

test.use({ viewport: { width: 360, height: 740 } })
test.afterEach(({ visitor }) => refusalsAreMeant(visitor))

test('an administrator invites somebody, copies the text, and the link works on another phone', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { path } = await invite({ role: 'administrator', name: 'Бакыт Осмонов' })
  const chief = new DeskVisitor(page, 'ky')
  await chief.join(path)
  await chief.setUpApp()
  await chief.open('/desk/people/invite')
  await chief.field(chief.say('person.name')).fill('Гүлзат Өмүралиева')
  await chief.press(chief.say('person.invite_button'))
  // what was typed is there still, and what is missing is said at its field
  await expect(page.getByRole('alert')).toContainText(chief.say('error.sign_in_name_missing'))
  await expect(chief.field(chief.say('person.name'))).toHaveValue('Гүлзат Өмүралиева')
  const name = `chynara-${process.pid}`
  await chief.field(chief.say('person.sign_in_name')).fill(name)
  await page.locator('summary', { hasText: 'Талас' }).click()
  await page.locator('[value=talas]').check()
  await chief.press(chief.say('person.invite_button'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(chief.say('made.title'))
  await chief.press(`${chief.say('made.copy')}: ${chief.say('made.text')}`)
  await expect(page.getByText(chief.say('made.copied'))).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  const link = /\/ky(\/desk\/invitation\/\S+)/.exec(text)?.[1] ?? ''
  expect(text).not.toContain('Гүлзат')
  expect(
    decodeURIComponent((await page.getByRole('link', { name: chief.say('made.whatsapp') }).getAttribute('href')) ?? ''),
  ).toBe(`https://wa.me/?text=${text}`)

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const chynara = new DeskVisitor(await phone.newPage(), 'ky')
  await chynara.join(link)
  await expect(chynara.page.getByRole('main')).toContainText('Талас')
  await phone.close()

  await chief.open('/desk/people')
  await page.getByRole('main').getByRole('link', { name: 'Гүлзат Өмүралиева' }).click()
  await chief.press(chief.say('person.link_password'))
  await expect(chief.field(chief.say('made.link'))).toHaveValue(/\/ky\/desk\/invitation\/[\w-]{40,}$/)
})

test('what an administrator typed while the session ended is sent once she has signed in beside it', async ({
  page,
  context,
}) => {
  const { name, path } = await invite({ role: 'administrator', name: 'Бакыт Осмонов' })
  const chief = new DeskVisitor(page, 'ru')
  await chief.join(path)
  const secret = await chief.setUpApp()
  await chief.open('/desk/people/invite')
  await chief.field(chief.say('person.name')).fill('Нурлан Абдыев')
  const other = `nurlan-${process.pid}`
  await chief.field(chief.say('person.sign_in_name')).fill(other)
  await page.locator(`[name=role][value=hotline]`).check()
  await context.clearCookies({ name: 'desk' })
  await chief.press(chief.say('person.invite_button'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(chief.say('unsent.title'))
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: chief.say('sign_in.button') }).click()
  const beside = new DeskVisitor(await opened, 'ru')
  await beside.signIn(name)
  await beside.field(beside.say('code.code')).fill(codeOf(secret, 1))
  await beside.press(beside.say('code.button'))
  await expect(beside.page).toHaveURL(/\/ru\/desk$/)
  await chief.press(chief.say('unsent.send'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(chief.say('made.title'))
  await expect(page.getByRole('main')).toContainText(other)
})
