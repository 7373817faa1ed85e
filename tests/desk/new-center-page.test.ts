/** The form of a new center, as a browser without scripts sends it. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aigul, center, type DeskSite, siteWithDesk } from './site-with-desk.ts'

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk({ records: [center({ place_id: '', name: { ky: '', ru: 'Фонд «Салым»', en: '' } })] })
})
afterEach(() => site[Symbol.asyncDispose]())

async function send(entries: [string, string][]) {
  const response = await site.app.request('/ky/desk/new', {
    method: 'POST',
    body: new URLSearchParams(entries),
    headers: { origin: 'https://legalmap.example', 'x-test-person': aigul.account_id },
  })
  return { status: response.status, location: response.headers.get('location') ?? '' }
}
const typed: [string, string][] = [
  ['kind', 'ngo'],
  ['name_ru', 'Фонд Салым'],
  ['settlement', 'Кочкорка'],
]

test('a center that is likely there already is asked about before it is written', async () => {
  expect((await send([['kind', 'ngo']])).status).toBe(422)
  expect((await send(typed)).status).toBe(422)
  const written = await send([...typed, ['not_same', 'center']])
  expect(written.status).toBe(303)
  expect(written.location).toMatch(/^\/ky\/desk\/centers\/[a-z-]+\?said=center_new$/)
  expect((await site.store.record('provider', 'center'))?.record.not_same_as).toHaveLength(1)
})
