/** Forms of a center in which something is said by its name, as a browser without scripts sends them. */

import { centerResource, servedUnits } from '@legalmap/data/desk/addresses.ts'
import type { DeskPage } from '@legalmap/data/desk/desk-page.ts'
import { formOf } from '@legalmap/data/desk/forms/group-forms.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { CheckGroup } from '@legalmap/data/model/provider-facts.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rawPages } from './desk-client.ts'
import { aigul, center, type DeskSite, siteWithDesk } from './site-with-desk.ts'

const name = (ru: string) => ({ ky: '', ru, en: '' })

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk({
    second_look: 'off',
    web: rawPages,
    records: [center({ name: name('Центр'), place_id: '' }), center({ id: 'next', name: name('Дом юстиции') })],
  })
})
afterEach(() => site[Symbol.asyncDispose]())

const stored = async () => (await site.store.record('provider', 'center')) as { revision: number; record: Provider }
async function ask(group: CheckGroup, body?: URLSearchParams) {
  const response = await site.app.request(`/ky/desk/centers/center/${group}`, {
    ...(body && { method: 'POST', body }),
    headers: { origin: 'https://legalmap.example', 'x-test-person': aigul.account_id },
  })
  const text = await response.text()
  const page = response.status === 303 ? null : (JSON.parse(text) as DeskPage)
  const errors = page?.form?.errors.map(({ field, code }) => `${field}:${code}`)
  return { status: response.status, errors, entries: page?.form?.entries, resources: page?.resources }
}
/** The form as it was shown, with what somebody changed in it. */
async function send(group: CheckGroup, given: Readonly<Record<string, string>>) {
  const { record, revision } = await stored()
  const entries = formOf(group, record).filter(([name]) => !(name in given))
  const all = [...entries, ['base', String(revision)], ...Object.entries(given)]
  return ask(group, new URLSearchParams(all as [string, string][]))
}

test('a place that no map knows is said beside its field, and what was typed stays', async () => {
  const typed = { 'named.settlement': 'Нетакогосела', 'landmark.ky': 'мектептин жаны' }
  const { status, errors, entries } = await send('place', typed)
  expect([status, errors]).toEqual([422, ['named.settlement:where_unknown']])
  expect(entries).toEqual(expect.arrayContaining(Object.entries(typed)))
  expect((await send('place', { ...typed, 'named.settlement': 'Кочкор' })).status).toBe(303)
  expect((await stored()).record).toMatchObject({
    unit_id: 'kochkor',
    settlement: 'Кочкорка',
    landmark: { ky: 'мектептин жаны' },
  })
})

test('a center that closes for good leads on, and its box that is not ticked any more ends that', async () => {
  const closing = { status: 'closed', closed_on: '1.11.2026', 'named.successor': 'Центр юстиции' }
  expect((await send('existence', closing)).errors).toEqual(['named.successor:center_unknown'])
  expect((await send('existence', { ...closing, 'named.successor': 'дом юстиции' })).status).toBe(303)
  expect((await stored()).record).toMatchObject({ status: 'closed', closed_on: '2026-11-01', successor_id: 'next' })
  const { resources } = await ask('existence')
  expect(resources?.[centerResource('center').address]).toMatchObject({ successor: { id: 'next', name: name('Дом юстиции') } })
  expect((await send('existence', { successor_id: '' })).status).toBe(303)
  expect((await stored()).record).toMatchObject({ status: 'closed', successor_id: '' })
  expect((await send('existence', { status: 'open' })).status).toBe(303)
  expect((await send('existence', { closed_on: '2026' })).errors).toEqual(['closed_on:end_without_closing'])
})

test('sources are written, and units that are served are ticked by name', async () => {
  await send('existence', { source_1_title: 'Приказ', source_1_url: 'https://minjust.gov.kg/1', source_date: '5.2026' })
  expect((await stored()).record).toMatchObject({
    sources: [{ title: 'Приказ', url: 'https://minjust.gov.kg/1' }],
    source_date: '2026-05',
  })
  const units = (await ask('help')).resources?.[servedUnits.address] as { id: string }[]
  expect(units.map(({ id }) => id)).toContain('kochkor')
  await send('help', { serves_units: 'kochkor' })
  expect((await stored()).record.serves_units).toEqual(['kochkor'])
  expect((await send('help', { serves_units: 'nowhere' })).errors).toEqual(['serves_units:unknown_unit'])
})
