import type { BulkAnswer } from '@legalmap/data/desk/resources/bulk.ts'
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import type { RevertAnswer } from '@legalmap/data/desk/resources/history.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { administrator, aigul, center, type DeskSite, operator, reader, siteWithDesk } from './site-with-desk.ts'

const nothing = { ky: '', ru: '', en: '' }
const closure = {
  kind: 'closed',
  from: '2026-12-01',
  until: '2026-12-03',
  reason: { ky: 'Кар', ru: 'Снег', en: '' },
  schedule: '',
  place: nothing,
}
const notice = { text: { ky: '', ru: 'Света нет', en: '' }, from: '2026-12-01', until: '2026-12-02' }

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk({
    records: [
      center({ id: 'first', supported_by: ['ПРООН', 'Программа «Доступ»'] }),
      center({ id: 'second' }),
      center({ id: 'closed', status: 'closed' }),
      center({ id: 'other', unit_id: 'osh', supported_by: ['программа  «доступ»'] }),
    ],
  })
})
afterEach(() => site[Symbol.asyncDispose]())

const stored = async (id: string) => (await site.store.record('provider', id))?.record as Provider
const bulk = (person: typeof aigul, body: object) => site.send<BulkAnswer>(person, 'POST', '/bulk', body)
const ids = ({ changed }: BulkAnswer) => changed.map(({ record_id }) => record_id)

describe('a closure of many', () => {
  test('is first only said, then written as one batch, and turned back as one', async () => {
    const said = await bulk(aigul, { unit: 'naryn', closure, dry_run: true })
    expect(ids(said.body)).toEqual(expect.arrayContaining(['first', 'second']))
    expect(ids(said.body)).not.toContain('closed')
    expect((await stored('first')).closures).toEqual([])
    const { body } = await bulk(aigul, { unit: 'naryn', closure, reason: 'снег' })
    expect([(await stored('first')).closures, (await stored('other')).closures]).toEqual([[closure], []])
    expect(ids((await bulk(aigul, { unit: 'naryn', closure })).body)).toEqual([])
    const back = await site.send<RevertAnswer>(aigul, 'POST', '/revert', { batch: body.batch })
    expect(back.body.left).toEqual([])
    expect((await stored('first')).closures).toEqual([])
  })

  test('or a notice may be of named centers, and those out of reach are left and told as those that nobody has', async () => {
    const { body } = await bulk(aigul, { centers: ['first', 'other', 'nobody'], notice })
    const left = ['other', 'nobody'].map((record_id) => ({ record_id, name: null, why: 'outside_reach' }))
    expect([ids(body), body.left]).toMatchObject([['first'], left])
    expect((await stored('first')).notices).toEqual([notice])
  })

  test('is refused where it makes no sense, or by who may not', async () => {
    for (const person of [operator, reader]) expect((await bulk(person, { unit: 'naryn', closure })).status).toBe(403)
    const wrong = await bulk(aigul, {
      unit: 'naryn',
      closure: { ...closure, until: '2026-11-01', reason: { ...nothing, ru: '<b>' } },
    })
    expect(wrong.body.errors).toEqual([
      { fact: 'closure', path: 'until', code: 'wrong_form' },
      { fact: 'closure', path: 'reason.ru', code: 'markup' },
    ])
    expect((await bulk(aigul, { unit: 'atlantis', closure })).status).toBe(422)
    expect((await bulk(aigul, { unit: 'naryn', centers: ['first'], closure })).status).toBe(422)
    expect((await bulk(aigul, { unit: 'naryn', closure, notice })).status).toBe(422)
    expect((await bulk(aigul, { unit: 'naryn' })).status).toBe(422)
  })
})

test('a program that has ended makes all that name it due at once, however it is written', async () => {
  const request = { program: 'Программа «Доступ»', ended_on: '2026-10-31' }
  const check = { facts: {}, check: { groups: ['phones', 'existence'], how: 'called' } }
  await site.send(aigul, 'PATCH', '/centers/first', check, { 'if-match': '"1"' })
  const { body } = await site.send<BulkAnswer>(administrator, 'POST', '/programs/ended', request)
  expect(ids(body).sort()).toEqual(['first', 'other'])
  expect((await stored('first')).supported_until).toBe('2026-10-31')
  const { checks } = (await site.get<DeskCenter>(aigul, '/centers/first')).body
  expect(checks.find(({ group }) => group === 'existence')?.state).not.toBe('holds')
})
