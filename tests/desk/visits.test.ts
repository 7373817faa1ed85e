/** Planning and calling off visits of a center, by the desk's API. */
import type { DeskVisits, VisitsAnswer } from '@legalmap/data/desk/resources/visits.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aigul, center, type DeskSite, operator, siteWithDesk, stranger } from './site-with-desk.ts'

const path = '/centers/center/visits'
const none = { ky: '', ru: '', en: '' }
const row = (day: string, more: object = {}) => ({ day, from: 600, to: 780, settlement: '', place: none, note: none, ...more })

let site: DeskSite
let day: string
beforeEach(async () => {
  site = await siteWithDesk({ records: [center(), center({ id: 'other', unit_id: 'osh' })] })
  day = new Date(site.site.now() + 10 * 86_400_000).toISOString().slice(0, 10)
})
afterEach(() => site[Symbol.asyncDispose]())

const plan = (body: object, person = aigul) => site.send<VisitsAnswer>(person, 'POST', path, body)
const visits = async () => (await site.get<DeskVisits>(aigul, path)).body.visits

describe('visits are not planned', () => {
  test('by who may not write there, or for a center that there is not', async () => {
    expect((await plan({ add: [row(day)] }, operator)).status).toBe(403)
    expect((await plan({ add: [row(day)] }, stranger)).status).toBe(404)
    const nowhere = await site.send(aigul, 'POST', '/centers/nowhere/visits', { add: [row(day)] })
    expect(nowhere.status).toBe(404)
    expect(await visits()).toEqual([])
  })

  test('where a row cannot be right: none is, and each is named', async () => {
    const { status, body } = await plan({
      add: [
        row(day),
        row('2020-01-01'),
        row(day, { settlement: 'Нетакогосела' }),
        row(day, { from: 780, to: 600 }),
        row(day, { place: { ...none, ky: 'клуб\u202e' } }),
      ],
    })
    expect(status).toBe(422)
    expect(body.errors).toEqual([
      { fact: 'add', path: '1.day', code: 'visit_past' },
      { fact: 'add', path: '2.settlement', code: 'settlement_unknown' },
      { fact: 'add', path: '3.to', code: 'time_order' },
      { fact: 'add', path: '4.place', code: 'direction_mark' },
    ])
    expect(await visits()).toEqual([])
  })

  test('nor called off where they are of another center, or somebody changed them', async () => {
    await plan({ add: [row(day)] })
    const [visit] = await visits()
    const cancel = [{ id: visit?.id ?? '', revision: visit?.revision ?? 0 }]
    expect((await site.send(aigul, 'POST', '/centers/other/visits', { cancel })).status).toBe(404)
    expect((await plan({ cancel: [{ id: 'another', revision: 1 }] })).status).toBe(404)
    expect((await plan({ cancel: [{ id: visit?.id ?? '', revision: 9 }] })).status).toBe(412)
  })
})

test('the same visit, sent twice at the same moment, is planned once, and neither is told of a fault', async () => {
  const write = site.store.write
  let meanwhile: Promise<unknown> = Promise.resolve()
  site.store.write = (...given) => {
    site.store.write = write
    meanwhile = plan({ add: [row(day)] })
    return meanwhile.then(() => write(...given))
  }
  const { status, body } = await plan({ add: [row(day)] })
  expect(await meanwhile).toMatchObject({ status: 200, body: { skipped: 0 } })
  expect([status, body.skipped, (await visits()).length]).toEqual([200, 1, 1])
})

test('a visit is planned once however often it is sent, called off, and takes place after all', async () => {
  const planned = await plan({ add: [row(day), row(day), row(day, { settlement: 'Кочкор' })], reason: 'приказ' })
  expect(planned).toMatchObject({ status: 200, body: { skipped: 1, batch: expect.stringMatching(/^desk-/) } })
  expect((await plan({ add: [row(day)] })).body).toMatchObject({ added: [], skipped: 1, batch: null })
  const [at, away] = (await visits()).toSorted((a, b) => Number(b.at_center) - Number(a.at_center))
  expect([at?.at_center, away?.at_center, away?.where.ru]).toEqual([true, false, 'Кочкорка'])
  const public_visits = () => site.site.publisher.current().visits.map(({ id, status }) => [id, status])
  expect(public_visits()).toHaveLength(2)
  await plan({ cancel: [{ id: at?.id, revision: at?.revision }] })
  expect(public_visits()).toContainEqual([at?.id, 'cancelled'])
  await plan({ restore: [{ id: at?.id, revision: (at?.revision ?? 0) + 1 }] })
  expect(public_visits()).toContainEqual([at?.id, 'planned'])
})

test('a roster is told from single visits', async () => {
  await plan({ add: [row(day)] })
  await plan({ add: [row(day, { from: 840, to: 900 })], series: true })
  expect((await visits()).map(({ series }) => series)).toEqual(['', 'center-r1'])
})

test('of namesakes in one district its seat is meant, of others none: they are told apart by their districts', async () => {
  const planned = await plan({ add: [row(day, { settlement: 'Сокулук' })] })
  expect(planned.status).toBe(200)
  expect((await visits())[0]?.where.ky).toBe('Сокулук')
  const vague = await plan({ add: [row(day, { settlement: 'Ак-Жар' })] })
  expect(vague.body.errors).toMatchObject([{ code: 'settlement_ambiguous' }])
})
