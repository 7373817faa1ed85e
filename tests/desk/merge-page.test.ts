/** The form by which two centers are made one, as a browser without scripts sends it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aigul, center, type DeskSite, operator, siteWithDesk } from './site-with-desk.ts'

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk({ records: [center(), center({ id: 'double', email: 'a@mail.example' })] })
})
afterEach(() => site[Symbol.asyncDispose]())

async function ask(method: 'GET' | 'POST', search: string, entries: Record<string, string> = {}, person = aigul) {
  const response = await site.app.request(`/ky/desk/merge${search}`, {
    method,
    ...(method === 'POST' && { body: new URLSearchParams(entries) }),
    headers: { origin: 'https://legalmap.example', 'x-test-person': person.account_id },
  })
  return { status: response.status, search: new URL(response.headers.get('location') ?? '', 'https://x/').searchParams }
}
const pair = { keep: 'center', keep_revision: '1', other: 'double', other_revision: '1' }

test('nobody compares or merges what is not hers, or what there is not', async () => {
  expect((await ask('GET', '?keep=center&other=double', {}, operator)).status).toBe(403)
  expect((await ask('GET', '?keep=center&other=nowhere')).status).toBe(404)
  expect((await ask('POST', '', { ...pair, other: 'center' })).status).toBe(422)
  expect((await ask('POST', '', { ...pair, other_revision: '9' })).search.get('said')).toBe('visits_old')
})

test('two centers are compared, made one, and taken apart again', async () => {
  for (const search of ['', '?keep=center', '?keep=center&other=https%3A%2F%2Flegalmap.example%2Fky%2Fproviders%2Fdouble'])
    expect((await ask('GET', search)).status, search).toBe(200)
  const done = await ask('POST', '', { ...pair, act: 'merge', 'take.email': 'other' })
  expect([done.status, done.search.get('said'), done.search.get('keep')]).toEqual([303, 'merge_done', 'center'])
  expect((await site.store.record('provider', 'center'))?.record.email).toBe('a@mail.example')
  await ask('POST', '', { keep: 'center', batch: done.search.get('batch') ?? '' })
  expect((await site.store.record('provider', 'double'))?.record.email).toBe('a@mail.example')
})
