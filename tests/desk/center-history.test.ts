/** The history of a center with what belongs to it: its visits, and what was merged into it. */
import type { HistoryPage, RevertAnswer } from '@legalmap/data/desk/resources/history.ts'
import type { VisitsAnswer } from '@legalmap/data/desk/resources/visits.ts'
import { exampleVisit } from '@legalmap/data/examples/records.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { exampleWriting, insert, update } from '@legalmap/server/store/examples.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { administrator, aigul, center, type DeskSite, ifMatch, siteWithDesk } from './site-with-desk.ts'

const none = { ky: '', ru: '', en: '' }
const row = (day: string) => ({ day, from: 600, to: 780, settlement: '', place: none, note: none })

let site: DeskSite
let day: string
beforeEach(async () => {
  site = await siteWithDesk({ records: [center(), center({ id: 'double' }), center({ id: 'center-2', unit_id: 'osh' })] })
  day = new Date(site.site.now() + 10 * 86_400_000).toISOString().slice(0, 10)
})
afterEach(() => site[Symbol.asyncDispose]())

const history = async (query = '') => (await site.get<HistoryPage>(aigul, `/centers/center/history${query}`)).body
const stored = async () => (await site.store.record('provider', 'center'))?.record as Provider
const said = ({ items }: HistoryPage) => items.map(({ noun, record_id, action }) => `${action} ${noun} ${record_id}`)
const plan = async (id: string) =>
  (await site.send<VisitsAnswer>(administrator, 'POST', `/centers/${id}/visits`, { add: [row(day)] })).body

test('has its visits, also those that were taken back, and nobody else’s', async () => {
  const stamp = day.replaceAll('-', '')
  await plan('center-2')
  const { batch } = await plan('center')
  const planned = `insert visit center-${stamp}`
  expect(said(await history())).toEqual([planned, 'insert provider center'])
  const undone = await site.send<RevertAnswer>(aigul, 'POST', '/revert', { batch })
  expect(undone.status).toBe(200)
  expect(said(await history())).toEqual([`remove visit center-${stamp}`, planned, 'insert provider center'])
})

test('has what was merged into it, with its visits, and is read page by page', async () => {
  await site.store.write(exampleWriting('visit', [insert('visit', exampleVisit({ id: 'v1', provider_id: 'double' }))]))
  await site.send(aigul, 'PATCH', '/centers/double', { facts: { cost: 'free' } }, ifMatch(1))
  const both = { keep: { id: 'center', revision: 1 }, other: { id: 'double', revision: 2 } }
  expect((await site.send(aigul, 'POST', '/merge', both)).status).toBe(200)
  const all = said(await history())
  expect(all).toContain('update provider double')
  expect(all).toContain('remove provider double')
  expect(all).toContain('insert visit v1')
  const walked: string[] = []
  for (let before = ''; ; ) {
    const page = await history(`?limit=2${before}`)
    walked.push(...said(page))
    if (page.next === null) break
    before = `&before=${page.next}`
  }
  expect(walked).toEqual(all)
})

test('shows nothing of what was blanked, and nothing that was out of reach before it was merged', async () => {
  await site.send(aigul, 'PATCH', '/centers/double', { facts: { email: 'typed@mail.example' } }, ifMatch(1))
  await site.send(aigul, 'PATCH', '/centers/double', { facts: { email: '' } }, ifMatch(2))
  const both = { keep: { id: 'center', revision: 1 }, other: { id: 'double', revision: 3 } }
  expect((await site.send(aigul, 'POST', '/merge', both)).status).toBe(200)
  expect(JSON.stringify(await history())).toContain('typed@mail.example')
  await site.store.redactions.add({
    noun: 'provider',
    record_id: 'double',
    what: { piece: 'typed@mail.example' },
    id: 'r1',
    reason: 'typed by mistake',
    actor: 'account:chief',
    at: new Date(site.site.now()).toISOString(),
  })
  expect(JSON.stringify(await history())).not.toContain('typed@mail.example')
  await site.store.write(
    exampleWriting('move', [update('provider', 2, { ...(await stored()), former_ids: ['double', 'center-2'] })]),
  )
  expect(said(await history()).filter((line) => line.includes('center-2'))).toEqual([])
})
