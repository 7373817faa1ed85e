/** The surfaces beside the citizen's, in a real browser. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deskWords } from '../desk-words.ts'
import { expect, test } from '../driver.ts'

test('the desk comes alive for nobody, says so, and keeps nothing on the device', async ({ visitor, page }) => {
  const say = deskWords('en')
  // the browser reports the status, which is meant
  const response = await page.goto('/en/desk')
  expect(response?.status()).toBe(401)
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('sign_in.title'))
  await expect(page.getByLabel(say('sign_in.name'))).toBeVisible()
  const asked = visitor.requests.map((request) => new URL(request.url()).pathname)
  expect(asked.filter((path) => !/^\/en\/desk$|^\/desk-assets\/|^\/icon/.test(path))).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  visitor.complaints.splice(0, visitor.complaints.length, ...visitor.complaints.filter((text) => !text.includes('status of 401')))
})

test('an embedded list shows in a frame of another site, and its links open beside it', async ({
  page,
  visitor,
  context,
  baseURL,
}) => {
  const list = `${baseURL}/en/embed?unit=osh`
  const body = `<!doctype html><title>x</title><iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="${list}" width="390" height="700"></iframe>`
  const other = createServer((_, response) => response.setHeader('content-type', 'text/html').end(body))
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
  await page.goto(elsewhere)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('.result').first()).toBeVisible()
  await expect(frame.getByRole('link', { name: /114/ }).first()).toBeVisible()
  const opened = context.waitForEvent('page')
  await frame.locator('.result a').first().click()
  await (await opened).waitForURL(/\/en\/providers\//)
  expect(page.url()).toBe(elsewhere)
  other.close()
  // the other site's frame lets nothing run, and the browser says so of what the test runs in it
  const meant = visitor.complaints.filter((text) => /Blocked script execution in '[^']*\/en\/embed/.test(text))
  visitor.complaints.splice(0, visitor.complaints.length, ...visitor.complaints.filter((text) => !meant.includes(text)))
})
