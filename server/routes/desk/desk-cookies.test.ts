import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { readDeskCookie, withCookies } from './desk-cookies.ts'

const app = new Hono()
app.get('/read/:secure', (c) => c.text(readDeskCookie(c, 'session', c.req.param('secure') === 'yes')))
const read = async (secure: 'yes' | 'no', cookie: string) =>
  (await app.request(`/read/${secure}`, { headers: { cookie } })).text()

test('over https a cookie that a neighbour can set is not read', async () => {
  expect(await read('yes', 'desk=forged')).toBe('')
  expect(await read('yes', 'desk=forged; __Host-desk=own')).toBe('own')
  expect(await read('no', 'desk=own')).toBe('own')
})

test.each(['desk=a b', 'desk=<script>', `desk=${'x'.repeat(501)}`, 'desk=', 'desk=%00', 'desk-device=other'])(
  'what cannot be ours is not read: %s',
  async (cookie) => {
    expect(await read('no', cookie)).toBe('')
  },
)

test('no script reads a cookie, no other site sends it, and no clock of a browser ends it', () => {
  const kept = { cookie: 'session', value: 'token', seconds: 60 } as const
  const lines = withCookies(new Response(), [kept, { cookie: 'half', value: '', seconds: 60 }], true).headers.getSetCookie()
  expect(lines).toEqual([
    '__Host-desk=token; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure',
    '__Host-desk-half=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure',
  ])
  expect(withCookies(new Response(), [kept], false).headers.get('set-cookie')).toBe(
    'desk=token; Path=/; HttpOnly; SameSite=Lax; Max-Age=60',
  )
})
