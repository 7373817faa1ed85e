/** The plain forms by which visits are planned and called off, as a browser without scripts sends them. */
import type { DeskVisits } from '@legalmap/data/desk/resources/visits.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aigul, type DeskSite, operator, siteWithDesk } from './site-with-desk.ts'

const page = '/ky/desk/centers/center/visits'
let site: DeskSite
let day: string
beforeEach(async () => {
  site = await siteWithDesk()
  day = new Date(site.site.now() + 10 * 86_400_000).toISOString().slice(0, 10)
})
afterEach(() => site[Symbol.asyncDispose]())

async function send(entries: Record<string, string>, person = aigul) {
  const response = await site.app.request(page, {
    method: 'POST',
    body: new URLSearchParams(entries),
    headers: { origin: 'https://legalmap.example', 'x-test-person': person.account_id },
  })
  return { status: response.status, location: new URL(response.headers.get('location') ?? '', 'https://x/'), response }
}
const visits = async () => (await site.get<DeskVisits>(aigul, '/centers/center/visits')).body.visits

test('a form that is not understood, or not hers to send, plans nothing', async () => {
  expect((await send({ act: 'grid', grid: 'эртең' })).status).toBe(422)
  expect((await send({ act: 'add', day, from: '10', to: '12', settlement: 'Нетакогосела' })).status).toBe(422)
  expect((await send({ act: 'add', day, from: '10', to: '12' }, operator)).status).toBe(403)
  expect((await send({ batch: 'desk-none' })).status).toBe(404)
  expect(await visits()).toEqual([])
})

test('visits are planned, called off, and taken back', async () => {
  const planned = await send({ act: 'grid', grid: `${day} 10-13\n${day} 14-16 Нарын; клуб` })
  expect([planned.status, planned.location.searchParams.get('said')]).toEqual([303, 'visits_planned'])
  const [first] = await visits()
  const cancel = { act: 'cancel', visit: first?.id ?? '', revision: `${first?.revision}` }
  expect((await send(cancel)).location.searchParams.get('said')).toBe('visits_cancelled')
  expect((await send({ ...cancel, act: 'restore' })).location.searchParams.get('said')).toBe('visits_old')
  const batch = planned.location.searchParams.get('batch') ?? ''
  expect((await send({ batch })).location.searchParams.get('said')).toBe('undone')
  // what was changed since stays
  expect((await visits()).map(({ id, status }) => [id, status])).toEqual([[first?.id, 'cancelled']])
})
