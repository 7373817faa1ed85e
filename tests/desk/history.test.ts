import type { HistoryPage, RevertAnswer } from '@legalmap/data/desk/resources/history.ts'
import type { SaveAnswer } from '@legalmap/data/desk/resources/save.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  administrator,
  aigul,
  bermet,
  center,
  type DeskSite,
  ifMatch,
  operator,
  reader,
  siteWithDesk,
  stranger,
} from './site-with-desk.ts'

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk({ records: [center({ note: 'internal word' }), center({ id: 'other', unit_id: 'osh' })] })
})
afterEach(() => site[Symbol.asyncDispose]())

const stored = async (id = 'center') => (await site.store.record('provider', id))?.record as Provider
const revision = async (id = 'center') => (await site.store.record('provider', id))?.revision ?? 0
async function save(person: typeof aigul, facts: object, id = 'center'): Promise<number> {
  const { status, body } = await site.send<SaveAnswer>(person, 'PATCH', `/centers/${id}`, { facts }, ifMatch(await revision(id)))
  expect(status, JSON.stringify(body)).toBe(200)
  return body.change ?? 0
}
const history = (person: typeof aigul, query = '') => site.get<HistoryPage>(person, `/history${query}`)
const revert = (person: typeof aigul, body: object) => site.send<RevertAnswer>(person, 'POST', '/revert', body)

describe('history', () => {
  test('says who, when, why, and before and after by fact, the newest first', async () => {
    await save(aigul, { email: 'a@mail.example', cost: 'free' })
    await save(bermet, { email: 'b@mail.example' })
    const { body } = await site.get<HistoryPage>(reader, '/centers/center/history')
    expect(body.items.map(({ by, action }) => [by.name, action])).toEqual([
      ['Бермет', 'update'],
      ['Айгүл', 'update'],
      ['', 'insert'],
    ])
    expect(body.items[0]).toMatchObject({
      noun: 'provider',
      facts: [{ fact: 'email', before: 'a@mail.example', after: 'b@mail.example' }],
      reverts: false,
    })
    expect(body.items[2]).toMatchObject({ actor: 'example', by: { account_id: '' } })
  })

  test('shows internal notes to whom they are for, and a foreign unit nothing', async () => {
    await save(aigul, { note: 'another internal word' })
    for (const person of [aigul, administrator, operator])
      expect(JSON.stringify((await history(person)).body)).toContain('another internal word')
    expect(JSON.stringify((await history(reader)).body)).not.toContain('internal word')
    expect(JSON.stringify((await history(stranger)).body)).not.toContain('internal word')
    expect((await site.get(stranger, '/centers/center/history')).status).toBe(404)
    expect((await site.get(aigul, '/centers/none/history')).status).toBe(404)
  })

  test('is read of a person, a day, a batch, and page by page', async () => {
    for (const email of ['a', 'b', 'c']) await save(aigul, { email: `${email}@mail.example` })
    await save(bermet, { cost: 'free' })
    const emails = ({ items }: HistoryPage) => items.map(({ facts }) => facts[0]?.after)
    const first = (await history(aigul, '?who=aigul&limit=2')).body
    expect(emails(first)).toEqual(['c@mail.example', 'b@mail.example'])
    const second = (await history(aigul, `?who=aigul&limit=2&before=${first.next}`)).body
    expect([emails(second), second.next]).toEqual([['a@mail.example'], null])
    expect((await history(aigul, '?day=2026-11-22&who=bermet')).body.items).toHaveLength(1)
    expect((await history(aigul, '?day=2026-11-21')).body.items).toHaveLength(0)
    const batch = first.items[0]?.batch
    expect(emails((await history(aigul, `?batch=${batch}`)).body)).toEqual(['c@mail.example'])
    expect((await history(aigul, '?day=2026-13-01')).status).toBe(400)
  })
})

describe('a change is undone', () => {
  test('right after saving, as a new change', async () => {
    const change = await save(aigul, { email: 'wrong@mail.example', cost: 'free' })
    const { status, body } = await site.send<RevertAnswer>(aigul, 'POST', '/centers/center/undo', { change })
    expect([status, body.left]).toEqual([200, []])
    expect(body.changed).toMatchObject([{ record_id: 'center', facts: expect.arrayContaining(['email', 'cost']) }])
    expect(await stored()).toMatchObject({ email: '', cost: '' })
    await revert(aigul, { batch: body.batch })
    expect(await stored()).toMatchObject({ email: 'wrong@mail.example', cost: 'free' })
  })

  test('in one fact of it', async () => {
    const change = await save(aigul, { email: 'wrong@mail.example', cost: 'free' })
    await revert(bermet, { change, facts: ['email'] })
    expect(await stored()).toMatchObject({ email: '', cost: 'free' })
  })

  test('and what somebody changed since stays and is told', async () => {
    const change = await save(aigul, { email: 'a@mail.example', cost: 'free' })
    await save(bermet, { email: 'b@mail.example' })
    const { body } = await revert(aigul, { change })
    expect(body.left).toMatchObject([
      { record_id: 'center', why: 'changed_since', conflicts: [{ fact: 'email', theirs: 'b@mail.example' }] },
    ])
    expect(await stored()).toMatchObject({ email: 'b@mail.example', cost: '' })
  })

  test('nothing becomes more public by it: hiding waits for a second person', async () => {
    const change = await save(aigul, { location_visibility: 'hidden' })
    const { body } = await revert(aigul, { change })
    expect(body).toMatchObject({ batch: null, changed: [], review: expect.any(String) })
    expect((await stored()).location_visibility).toBe('hidden')
  })

  test('not by who may not, nor of a center that it is not of', async () => {
    const change = await save(aigul, { cost: 'free' })
    for (const person of [operator, reader]) expect((await revert(person, { change })).status).toBe(403)
    expect((await revert(stranger, { change })).status).toBe(404)
    expect((await site.send(administrator, 'POST', '/centers/other/undo', { change })).status).toBe(404)
    expect((await revert(aigul, { change: 99_999_999 })).status).toBe(404)
    expect((await revert(aigul, { change, batch: 'x' })).status).toBe(400)
    expect((await revert(aigul, {})).status).toBe(400)
    expect((await stored()).cost).toBe('free')
  })
})

describe("a person's day is undone", () => {
  test('but for what others changed in between, and first only said', async () => {
    await save(aigul, { email: 'a@mail.example', cost: 'free' })
    await save(bermet, { website: 'https://b.example/', cost: 'paid' })
    await save(aigul, { email: 'c@mail.example', cost: 'partly_free' })
    await save(administrator, { email: 'other@mail.example' }, 'other')
    const day = { who: 'aigul', day: '2026-11-22' }
    const said = await revert(administrator, { ...day, dry_run: true })
    expect(said.body.changed.map(({ record_id }) => record_id)).toEqual(['center'])
    expect((await stored()).email).toBe('c@mail.example')
    const { body } = await revert(administrator, day)
    expect(body.left).toEqual([])
    expect(await stored()).toMatchObject({ email: '', website: 'https://b.example/', cost: 'paid' })
    expect((await stored('other')).email).toBe('other@mail.example')
  })

  test('only as far as who undoes it reaches', async () => {
    await save(administrator, { cost: 'free' })
    await save(administrator, { cost: 'free' }, 'other')
    const { body } = await revert(aigul, { who: 'chief', day: '2026-11-22' })
    expect(body.left).toMatchObject([{ record_id: '', name: null, why: 'outside_reach' }])
    expect([(await stored()).cost, (await stored('other')).cost]).toEqual(['', 'free'])
    expect(JSON.stringify(body)).not.toContain('other')
  })
})
