/** What somebody writes into the address of a desk page, or into where a form leads back to. */
import type { SaveAnswer } from '@legalmap/data/desk/resources/save.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rawPages } from './desk-client.ts'
import { aigul, center, type DeskSite, ifMatch, siteWithDesk } from './site-with-desk.ts'

let site: DeskSite
beforeAll(async () => {
  site = await siteWithDesk({ records: [center()], web: rawPages })
})
afterAll(() => site[Symbol.asyncDispose]())

const headers = { origin: 'https://legalmap.example', 'x-test-person': aigul.account_id }
const get = async (address: string) => {
  const { status, headers: answered } = await site.app.request(address, { headers })
  return [status, answered.get('location')]
}

test.each([
  ['/ky/desk?due=__proto__', '/ky/desk'],
  ['/ky/desk?q=a&said=saved&q=b', '/ky/desk?said=saved&q=a'],
  ['/ky/desk?q=&q=b', '/ky/desk?q=b'],
  [`/ky/desk?q=${'x'.repeat(400)}&due=any`, '/ky/desk?due=any'],
  ['/ky/desk/history?day=2026-02-30&who=a1', '/ky/desk/history?who=a1'],
  ['/ky/desk/history?who=a1&who=%0d%0a', '/ky/desk/history?who=a1'],
  ['/ky/desk/history?before=007', '/ky/desk/history?before=7'],
  ['/ky/desk/centers/center/history?before=1e99', '/ky/desk/centers/center/history'],
])('%s is asked as it can be read, by server and browser alike', async (address, readable) => {
  expect(await get(address)).toEqual([303, readable])
  expect(await get(readable)).toEqual([200, null])
})

test.each(['/ky/desk?q=&due=', '/ky/desk?q=%D0%BD+x&due=any&said=saved', '/ky/desk/history?who=a1&day=2026-11-20'])(
  '%s is read as it is',
  async (address) => {
    expect(await get(address)).toEqual([200, null])
  },
)

test('who turned something back comes to a page of the desk, whatever the form says', async () => {
  const outside = ['//evil.example', 'https://evil.example', '/ky/desk/\r\nx: 1', '/ky/desk/ы', '/ky/desk/\0', '/ky']
  const led: (string | null)[] = []
  for (const [times, back] of [...outside, '/ky/desk/history?batch=b1'].entries()) {
    const email = `${times}@mail.example`
    const sent = await site.send<SaveAnswer>(aigul, 'PATCH', '/centers/center', { facts: { email } }, ifMatch(1 + 2 * times))
    const body = new URLSearchParams({ change: String(sent.body.change), back })
    const response = await site.app.request('/ky/desk/history/revert', { method: 'POST', headers, body })
    led.push(response.headers.get('location'))
  }
  const own = '/ky/desk/history?said=reverted'
  expect(led).toEqual([...outside.map(() => own), '/ky/desk/history?batch=b1&said=reverted'])
})
