/** Making one center of two, by the desk's API: what follows, what leads on, and taking them apart again. */
import type { DeskMerge, MergeAnswer } from '@legalmap/data/desk/resources/merge.ts'
import type { ReviewList } from '@legalmap/data/desk/resources/review.ts'
import { exampleCount, exampleVisit } from '@legalmap/data/examples/records.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aigul, bermet, center, type DeskSite, operator, siteWithDesk } from './site-with-desk.ts'

const name = { ky: '', ru: 'Центр в Нарыне', en: '' }
const known = (id: string, revision = 1) => ({ id, revision })
const both = { keep: known('center'), other: known('double') }

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk({
    records: [
      center({ name, status: 'open', not_same_as: ['third'] }),
      center({ id: 'double', name, email: 'a@mail.example', status: 'open' }),
      center({ id: 'third', name, status: 'closed', closed_on: '2025', successor_id: 'double', not_same_as: ['double'] }),
      center({ id: 'far', unit_id: 'osh' }),
    ],
  })
  await site.store.write(
    exampleWriting('more', [
      insert('visit', exampleVisit({ id: 'v1', provider_id: 'double' })),
      insert('consultation_count', exampleCount({ id: 'c1', scope: 'provider', provider_id: 'double' })),
    ]),
  )
})
afterEach(() => site[Symbol.asyncDispose]())

const merge = (body: object, person = aigul) => site.send<MergeAnswer>(person, 'POST', '/merge', body)
const record = async (id: string) => (await site.store.record('provider', id))?.record
const follow = async () => [
  (await site.store.record('visit', 'v1'))?.record.provider_id,
  (await site.store.record('consultation_count', 'c1'))?.record.provider_id,
]

describe('where somebody else looks after the center, too', () => {
  const pin = { longitude: 75.1, latitude: 42.1 }
  const phone = (number: string) => ({ number, extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call' as const] })
  const [a, b] = [phone('+996312626210'), phone('+996555000111')]

  test('a merge opens nothing that an edit would not: the pin moves and the center opens when she looked', async () => {
    const own = { status: 'closed' as const, phones: [a], location: { longitude: 75, latitude: 42 } }
    await site.store.write(
      exampleWriting('two', [
        insert('provider', center({ id: 'one', ...own })),
        insert('provider', center({ id: 'two', phones: [b], location: pin })),
      ]),
    )
    const take = { location: 'other', status: 'other', phones: 'both' }
    expect((await merge({ keep: known('one'), other: known('two'), take })).status).toBe(200)
    expect(await record('one')).toMatchObject({ ...own, phones: [a, b] })
    const { body } = await site.get<ReviewList>(bermet, '/reviews')
    const waits = body.items.flatMap(({ rows }) => rows.flatMap(({ facts }) => facts.map(({ fact }) => fact)))
    expect(waits).toEqual(expect.arrayContaining(['location', 'status']))
    await site.send(bermet, 'POST', `/reviews/${body.items[0]?.id}`, { decision: 'approve' })
    expect(await record('one')).toMatchObject({ status: 'open', location: pin, phones: [a, b] })
  })
})

describe('two centers are not made one', () => {
  test('by who may not, of a foreign unit, of one that there is not, or of one with itself', async () => {
    expect((await merge(both, operator)).status).toBe(403)
    expect((await merge({ ...both, other: known('far') })).status).toBe(404)
    expect((await merge({ ...both, other: known('nowhere') })).status).toBe(404)
    expect((await merge({ ...both, other: known('center') })).status).toBe(422)
  })

  test('where somebody changed one of them meanwhile', async () => {
    expect((await merge({ ...both, other: known('double', 7) })).status).toBe(412)
    expect(await record('double')).toBeDefined()
  })

  test('where they are two: that is remembered, and they are not proposed again', async () => {
    const likely = async () => (await site.get<DeskMerge>(aigul, '/merge?keep=center')).body.likely.map(({ id }) => id)
    expect(await likely()).toContain('double')
    expect((await merge({ ...both, different: true })).status).toBe(200)
    expect([(await record('center'))?.not_same_as, (await record('double'))?.not_same_as]).toEqual([
      ['third', 'double'],
      ['center'],
    ])
    expect(await likely()).not.toContain('double')
  })
})

test('one is made of two with what was chosen, all that names the other follows, and turning it back takes them apart', async () => {
  const { body: before } = await site.get<DeskMerge>(aigul, '/merge?keep=center&other=double')
  expect(before).toMatchObject({ visits: 1, counts: 1, facts: [{ fact: 'email', proposed: 'other' }] })
  const { status, body } = await merge({ ...both, take: { email: 'other' }, reason: 'дубль' })
  expect(status).toBe(200)
  expect(await record('center')).toMatchObject({ email: 'a@mail.example', former_ids: ['double'] })
  expect(await record('double')).toBeUndefined()
  expect(await record('third')).toMatchObject({ successor_id: 'center', not_same_as: ['center'] })
  expect(await follow()).toEqual(['center', 'center'])
  const led = await site.app.request('/ky/providers/double')
  expect([led.status, led.headers.get('location')]).toEqual([301, '/ky/providers/center'])
  // the history of the one that went is kept
  expect(await site.store.changes({ noun: 'provider', record_id: 'double', limit: 9 })).toHaveLength(2)

  const undone = await site.send<{ left: unknown[] }>(aigul, 'POST', '/revert', { batch: body.batch, reason: '' })
  expect(undone.body.left).toEqual([])
  expect(await record('center')).toMatchObject({ email: '', former_ids: [] })
  expect(await record('double')).toMatchObject({ email: 'a@mail.example' })
  expect(await record('third')).toMatchObject({ successor_id: 'double', not_same_as: ['double'] })
  expect(await follow()).toEqual(['double', 'double'])
})
