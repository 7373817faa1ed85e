/** People who sign in at the desk, as they do it: on a phone of 360 px, by keyboard, with a passkey, without a script. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { codeOf, DeskVisitor, invite, password, refusalsAreMeant } from '../desk-people.ts'
import { expect, test } from '../driver.ts'

const phone = { width: 360, height: 740 }
test.use({ viewport: phone })
test.afterEach(({ visitor }) => refusalsAreMeant(visitor))

test('a new coordinator takes her invitation in Kyrgyz, sets up the second step, and signs in with it', async ({
  visitor,
  page,
  request,
}) => {
  const { name, path } = await invite()
  // WhatsApp looks at what is sent through it
  for (let fetched = 0; fetched < 3; fetched++) expect(await (await request.get(`/ky${path}`)).text()).not.toContain('Айгүл')
  const desk = new DeskVisitor(page, 'ky')
  await desk.open(path)
  await desk.field(desk.say('password.new')).fill('кыска')
  await desk.field(desk.say('password.repeat')).fill('кыска')
  await desk.press(desk.say('link.password_button'))
  await expect(page.getByRole('alert')).toContainText(desk.say('error.password_short', { least: 12 }))
  await expect(page.getByRole('alert')).toBeFocused()
  await desk.join(path)
  await expect(page.getByRole('main')).toContainText(name)
  const secret = await desk.setUpApp()
  await expect(page.locator('.codes li')).toHaveCount(10)
  expect(await visitor.overflow()).toBeLessThanOrEqual(0)
  await page.getByRole('link', { name: desk.say('codes.kept') }).click()
  await expect(page.getByRole('main')).toContainText(desk.say('security.codes_left', { count: 10 }))
  await desk.signOut()
  await desk.open('/desk/security')
  await desk.signIn(name)
  await desk.field(desk.say('code.code')).fill(codeOf(secret, 1))
  await desk.press(desk.say('code.button'))
  await expect(page).toHaveURL(/\/ky\/desk\/security$/)
  // the link that was used leads nowhere any more, for her too
  expect((await desk.open(path))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(desk.say('link.gone_title'))
})

test('a passkey lets somebody in, alone and in place of a code', async ({ page, context }) => {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const { name, path } = await invite()
  const desk = new DeskVisitor(page, 'ru')
  await desk.join(path)
  await desk.field(desk.say('security.passkey_name')).fill('Мой телефон')
  await desk.press(desk.say('security.passkey_add'))
  // the first key brings recovery codes with it
  await expect(page.locator('.codes li')).toHaveCount(10)
  await page.getByRole('link', { name: desk.say('codes.kept') }).click()
  await expect(page.getByRole('main')).toContainText('Мой телефон')
  await desk.signOut()
  await desk.press(desk.say('sign_in.passkey'))
  await expect(page).toHaveURL(/\/ru\/desk$/)
  await desk.signOut()
  await desk.signIn(name)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(desk.say('code.title'))
  await desk.press(desk.say('sign_in.passkey'))
  await expect(page).toHaveURL(/\/ru\/desk$/)
})

test('the keyboard is enough to sign in, and what is wrong is told where one is', async ({ page }) => {
  const { name, path } = await invite()
  const desk = new DeskVisitor(page, 'en')
  await desk.join(path)
  await desk.signOut()
  const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? '')
  const tabTo = async (field: string) => {
    for (let steps = 0; (await focused()) !== field; steps++) {
      if (steps > 30) throw new Error(`${field} is not reached`)
      await page.keyboard.press('Tab')
    }
  }
  await tabTo('name')
  await page.keyboard.type(name)
  await tabTo('password')
  await page.keyboard.type('wrong')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText(desk.say('error.wrong'))
  await tabTo('password')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/desk$/)
})

test('a browser whose clock is wrong by a year signs in and out like any other', async ({ page }) => {
  await page.clock.install({ time: Date.now() + 365 * 86_400_000 })
  const { name, path } = await invite()
  const desk = new DeskVisitor(page, 'ky')
  await desk.join(path)
  await desk.signOut()
  await desk.signIn(name)
  await expect(page).toHaveURL(/\/ky\/desk$/)
  await desk.open('/desk/security')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(desk.say('security.title'))
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a person joins, sets up the second step, signs out and in, and changes her password', async ({ page }) => {
    const { name, path } = await invite()
    const desk = new DeskVisitor(page, 'ru')
    await desk.join(path)
    const secret = await desk.setUpApp()
    await desk.signOut()
    await desk.signIn(name)
    await desk.field(desk.say('code.code')).fill('000000')
    await desk.press(desk.say('code.button'))
    await expect(page.getByRole('alert')).toContainText(desk.say('error.code_wrong'))
    await desk.field(desk.say('code.code')).fill(codeOf(secret, 1))
    await desk.press(desk.say('code.button'))
    await expect(page).toHaveURL(/\/ru\/desk$/)
    await desk.open('/desk/security/password')
    const next = 'Ысык-Көлдүн жээги'
    await desk.field(desk.say('password.current')).fill(password)
    await desk.field(desk.say('password.new')).fill(next)
    await desk.field(desk.say('password.repeat')).fill(next)
    await desk.press(desk.say('password.button'))
    await expect(page.getByRole('status').first()).toContainText(desk.say('said.password_changed'))
  })
})

test('another site can neither sign somebody in nor out, and a made-up cookie is nobody’s', async ({
  page,
  context,
  baseURL,
}) => {
  const { name, path } = await invite()
  const desk = new DeskVisitor(page, 'ky')
  await desk.join(path)
  const forms = ['sign-out', 'sign-in'].map(
    (act) =>
      `<form method="post" action="${baseURL}/ky/desk/${act}"><input name="name" value="${name}"><input name="password" value="${password}"></form>`,
  )
  const other = createServer((_, response) => response.setHeader('content-type', 'text/html').end(forms.join('')))
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  for (const place of forms.keys()) {
    const elsewhere = await context.newPage()
    await elsewhere.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    const answered = elsewhere.waitForResponse((response) => response.url().startsWith(`${baseURL}/ky/desk/sign-`))
    await elsewhere.evaluate((at) => document.forms[at]?.submit(), place)
    expect((await answered).status()).toBe(403)
  }
  other.close()
  expect((await desk.open('/desk/security'))?.status()).toBe(200)
  const { hostname } = new URL(page.url())
  await context.addCookies([{ name: 'desk', value: 'x'.repeat(43), domain: hostname, path: '/' }])
  expect((await desk.open('/desk/security'))?.status()).toBe(401)
})

const open = ['/desk', '/desk/sign-in', '/desk/sign-in/help', '/desk/invitation/x'] as const
const own = [
  '/desk/security',
  '/desk/security/password',
  '/desk/security/confirm',
  '/desk/people',
  '/desk/people/invite',
] as const
for (const language of ['ky', 'ru', 'en'] as const)
  test(`no page of signing in and of people has a barrier in ${language}, nor is it wider than a phone`, async ({
    visitor,
    page,
  }) => {
    // as wide as a large page that is made four times larger: WCAG 1.4.10
    await page.setViewportSize({ width: 320, height: 740 })
    const { path } = await invite({ role: 'administrator', name: 'Бакыт Осмонов' })
    const desk = new DeskVisitor(page, language)
    const look = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
          what,
        )
        .toEqual([])
      expect.soft(await visitor.overflow(), what).toBeLessThanOrEqual(0)
    }
    for (const address of open) {
      await desk.open(address)
      await look(address)
    }
    await desk.open(path)
    await look('the invitation')
    await desk.join(path)
    await look('the second step is overdue')
    await desk.press(desk.say('security.factor_set'))
    await look('the picture for the app')
    await desk.open('/desk/security')
    await desk.setUpApp()
    await look('the recovery codes')
    for (const address of own) {
      await desk.open(address)
      await look(address)
    }
    await desk.press(desk.say('person.invite_button'))
    await look('an invitation that was not taken')
  })
