/** Where a center is and who goes on with its work, said by name. */
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import type { SaveAnswer } from '@legalmap/data/desk/resources/save.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aigul, center, type DeskSite, ifMatch, operator, siteWithDesk, stranger } from './site-with-desk.ts'

const name = (ru: string) => ({ ky: '', ru, en: '' })
const osh = { ...aigul, account_id: 'osh', reach: { country: false, units: ['naryn'], providers: [] } }

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk({
    second_look: 'on',
    people: [aigul, operator, stranger, osh],
    records: [
      center({ name: name('Центр в Нарыне'), place_id: '', settlement: 'село', oblast: 'Нарынская', district: 'Нарынский' }),
      center({ id: 'next', name: name('Дом юстиции') }),
      center({ id: 'hidden', name: name('Убежище'), unit_id: 'osh', location_visibility: 'hidden' }),
      center({ id: 'closed', name: name('Бывший'), status: 'closed', closed_on: '2025', successor_id: 'next' }),
    ],
  })
})
afterEach(() => site[Symbol.asyncDispose]())

const read = async (id = 'center', person = aigul) => (await site.get<DeskCenter>(person, `/centers/${id}`)).body
async function save(request: object, person = aigul, id = 'center') {
  const { revision } = await read(id)
  return site.send<SaveAnswer>(person, 'PATCH', `/centers/${id}`, request, ifMatch(revision))
}
const stored = async (id = 'center') => (await site.store.record('provider', id))?.record as Provider

describe('where a center is', () => {
  test.each([
    ['Кочкор', { unit_id: 'kochkor', settlement: 'Кочкорка' }],
    ['Нарын', { settlement: 'Нарын' }],
    ['Кочкор району', { unit_id: 'kochkor', place_id: '', settlement: '' }],
    ['Нарынская область', { unit_id: 'naryn', place_id: '', settlement: '' }],
  ])('%s', async (settlement, facts) => {
    const { status, body } = await save({ named: { settlement } })
    expect([status, JSON.stringify(body.errors ?? '')]).toEqual([200, '""'])
    const now = await stored()
    expect(now).toMatchObject(facts)
    // the words of a source for the place that it was in before say nothing of this one
    expect([now.oblast, now.district]).toEqual(['', ''])
    if (facts.settlement) expect(site.site.pack.gazetteer.place(now.place_id)?.unit_id).toBe(now.unit_id)
  })

  test('is not changed where nobody can tell what is meant, or it would leave her reach', async () => {
    for (const [settlement, code] of [
      ['Нетакогосела', 'where_unknown'],
      ['Ак-Талаа', 'where_ambiguous'],
      ['<b>Кочкор</b>', 'markup'],
    ])
      expect(await save({ named: { settlement } })).toMatchObject({
        status: 422,
        body: { errors: [{ fact: 'named', path: 'settlement', code }] },
      })
    expect(await save({ named: { settlement: 'Ош шаары' } }, osh)).toMatchObject({
      status: 422,
      body: { errors: [{ fact: 'unit_id', code: 'outside_reach' }] },
    })
    expect((await stored()).settlement).toBe('село')
  })

  test('is proposed by who may not write', async () => {
    const { status, body } = await site.send<SaveAnswer>(operator, 'POST', '/centers/center/proposals', {
      named: { settlement: 'Кочкор' },
    })
    expect([status, body.waiting]).toEqual([200, expect.arrayContaining(['unit_id', 'place_id', 'settlement'])])
  })
})

describe('a center that is closed for good', () => {
  const closing = (successor: string) => ({ facts: { status: 'closed', closed_on: '2026-11-01' }, named: { successor } })

  test.each(['next', 'дом юстиции', 'https://legalmap.example/ky/providers/next?x=1'])(
    'leads on to %s, at once',
    async (typed) => {
      const { status, body } = await save(closing(typed))
      expect([status, body.waiting]).toEqual([200, []])
      expect(await stored()).toMatchObject({ status: 'closed', closed_on: '2026-11-01', successor_id: 'next' })
      expect((await read()).successor).toEqual({ id: 'next', name: name('Дом юстиции') })
    },
  )

  test('to none that nobody can tell, that is itself, or that she may not know of', async () => {
    const codeOf = async (typed: string, person = aigul) => (await save(closing(typed), person)).body.errors?.[0]?.code
    expect(await codeOf('ничего такого')).toBe('center_unknown')
    expect(await codeOf('в')).toBe('center_ambiguous')
    expect(await codeOf('center')).toBe('names_itself')
    expect(await codeOf('Убежище', osh)).toBe('center_unknown')
    expect(await codeOf('hidden', osh)).toBe('center_unknown')
    expect((await stored()).status).toBe('open')
  })

  test('opens again only when a second person has looked', async () => {
    const { status, body } = await save({ facts: { status: 'open', closed_on: '', successor_id: '' } }, aigul, 'closed')
    expect([status, body.waiting]).toEqual([200, ['status', 'closed_on', 'successor_id']])
    expect(await stored('closed')).toMatchObject({ status: 'closed', closed_on: '2025', successor_id: 'next' })
  })
})
