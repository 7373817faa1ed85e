/** Writing a new center, and the check for likely duplicates. */
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import type { LikelyList, NewCenterAnswer } from '@legalmap/data/desk/resources/new-center.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aigul, center, type DeskSite, operator, siteWithDesk } from './site-with-desk.ts'

const name = { ky: '', ru: 'Центр в Кочкорке', en: '' }
const phones = [{ number: '+996312000640', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call' as const] }]
const secret = { ky: '', ru: 'Приют «Тайна»', en: '' }

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk({
    records: [
      center({ phones }),
      center({ id: 'shelter', kind: 'crisis_center', unit_id: 'osh', name: secret, location_visibility: 'hidden', phones }),
    ],
  })
})
afterEach(() => site[Symbol.asyncDispose]())

const create = (body: object, person = aigul) =>
  site.send<NewCenterAnswer>(person, 'POST', '/centers', {
    kind: 'free_legal_aid_center',
    settlement: 'Кочкорка',
    facts: { name },
    ...body,
  })

describe('a new center is not written', () => {
  test('by who may not, or outside of her units', async () => {
    expect((await create({}, operator)).status).toBe(403)
    expect((await create({ settlement: 'Узген' })).body.errors).toEqual([{ fact: 'settlement', path: '', code: 'outside_reach' }])
  })

  test('without a name, or in a settlement that there is not', async () => {
    expect((await create({ facts: {} })).status).toBe(422)
    expect((await create({ settlement: 'Нетакогосела' })).body.errors).toEqual([
      { fact: 'settlement', path: '', code: 'settlement_unknown' },
    ])
    expect((await create({ facts: { name, former_ids: ['center'] } })).body.errors).toMatchObject([{ code: 'not_editable' }])
  })
})

test('a new center gets an id of its own, waits with its phones, and remembers what it is not', async () => {
  const { status, body } = await create({ facts: { name, phones }, not_same_as: ['center', 'shelter'] })
  expect([status, body.waiting]).toEqual([200, ['phones']])
  const written = await site.get<DeskCenter>(aigul, `/centers/${body.id}`)
  expect(written.body.record).toMatchObject({ name, phones: [], status: 'unknown', unit_id: expect.stringContaining('kochkor') })
  expect((await site.get<DeskCenter>(aigul, '/centers/center')).body.record.not_same_as).toEqual([body.id])
  // that of somebody else's unit is left alone, and that there is one is not told by what stays of the question
  expect(written.body.record.not_same_as).toEqual(['center'])
  expect((await site.store.record('provider', 'shelter'))?.record.not_same_as).toEqual([])
  const again = await create({})
  expect(again.body.id).toBe(`${body.id}-2`)
})

test('two centers of one name, sent at the same moment, get an id each, and what waits is kept with them', async () => {
  const write = site.store.write
  let meanwhile: ReturnType<typeof create> | undefined
  site.store.write = (...given) => {
    site.store.write = write
    meanwhile = create({})
    return meanwhile.then(() => write(...given))
  }
  // nothing but the writing itself keeps it
  site.store.plans.keep = () => Promise.reject(new Error('a second writing'))
  const { status, body } = await create({ facts: { name, phones } })
  expect([status, body.id]).toEqual([200, `${(await meanwhile)?.body.id}-2`])
  expect((await site.get<DeskCenter>(aigul, `/centers/${body.id}`)).body.reviews).toHaveLength(1)
})

test('likely duplicates are found while she types, and a hidden place of others is not given away', async () => {
  const likely = async (query: string) =>
    (await site.get<LikelyList>(aigul, `/duplicates?${query}`)).body.likely.map(({ id }) => id)
  expect(await likely('phone=0312 000 640')).toEqual(['center'])
  expect(await likely(`name=${encodeURIComponent(secret.ru)}`)).toEqual([])
  expect(await likely('kind=free_legal_aid_center')).toEqual([])
  expect((await site.get(operator, '/duplicates?phone=0312000640')).status).toBe(403)
})
