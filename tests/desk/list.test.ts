import type { CenterList } from '@legalmap/data/desk/resources/center-list.ts'
import { check } from '@legalmap/data/model/assurance.ts'
import { factsOfGroup } from '@legalmap/data/model/checks.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  administrator,
  aigul,
  center,
  type DeskSite,
  ifMatch,
  operator,
  reader,
  siteWithDesk,
  stranger,
} from './site-with-desk.ts'

const named = (id: string, name: string, more: object = {}) => center({ id, name: { ky: '', ru: name, en: '' }, ...more })
const called = { checked_at: '2026-10-20T06:00:00Z', checked_by: 'account:aigul', how: 'called' } as const

let site: DeskSite
beforeEach(async () => {
  site = await siteWithDesk({
    records: [
      named('first', 'Первый центр'),
      check(named('second', 'Второй центр', { phones: [] }), factsOfGroup('phones'), called),
      named('gone', 'Бывший центр', { status: 'closed' }),
      named('shelter', 'Приют Умут', {
        location_visibility: 'hidden',
        address: { ky: '', ru: 'улица Тайная 5', en: '' },
      }),
      named('other', 'Центр в Оше', { unit_id: 'osh' }),
    ],
  })
})
afterEach(() => site[Symbol.asyncDispose]())

const list = async (person = aigul, query = '') => (await site.get<CenterList>(person, `/centers${query}`)).body
const ids = ({ items }: CenterList) => items.map(({ id }) => id)

describe('my centers', () => {
  test('are those of my units, hidden and closed ones too, and nobody else sees them', async () => {
    const mine = await list()
    expect(ids(mine)).toEqual(expect.arrayContaining(['first', 'second', 'gone', 'shelter']))
    expect(ids(mine)).not.toContain('other')
    const theirs = await list(stranger, '?limit=200')
    expect(ids(theirs)).toContain('other')
    expect(JSON.stringify(theirs)).not.toContain('Умут')
    expect(ids(await list(operator, '?q=Умут'))).toEqual(['shelter'])
    expect(ids(await list(administrator, '?q=Умут'))).toEqual(['shelter'])
    expect(ids(await list(reader, '?q=Умут'))).toEqual(['shelter'])
  })

  test('are found by words that the public is not told, also closed ones', async () => {
    expect(ids(await list(aigul, `?q=${encodeURIComponent('тайная')}`))).toEqual(['shelter'])
    expect(ids(await list(aigul, `?q=${encodeURIComponent('бывший')}`))).toEqual(['gone'])
    expect(ids(await list(stranger, `?q=${encodeURIComponent('тайная')}`))).toEqual([])
  })

  test('say what is due, by group, and what has most to be checked comes first', async () => {
    const { due, items, gap } = await list()
    const second = items.find(({ id }) => id === 'second')
    expect(second?.never).not.toContain('phones')
    expect(items.at(-1)?.id).toBe('gone')
    expect(due.phones).toBe(due.hours - 1)
    expect(gap).toMatchObject({ reported: expect.any(Number), known: expect.any(Number) })
    expect(ids(await list(aigul, '?due=phones'))).not.toContain('second')
    expect(ids(await list(aigul, '?due=hours'))).toContain('second')
  })

  test('are paged to the end, each once', async () => {
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: CenterList = await list(administrator, `?limit=40${cursor && `&cursor=${cursor}`}`)
      seen.push(...ids(page))
      cursor = page.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe((await list(administrator)).total)
  })

  test('follow a save at once', async () => {
    const facts = {
      closures: [
        {
          kind: 'closed',
          from: '2026-11-20',
          until: '2026-12-04',
          reason: { ky: '', ru: '', en: '' },
          schedule: '',
          place: { ky: '', ru: '', en: '' },
        },
      ],
    }
    await site.send(aigul, 'PATCH', '/centers/first', { facts, check: { groups: ['phones'], how: 'called' } }, ifMatch(1))
    const row = (await list()).items.find(({ id }) => id === 'first')
    expect(row).toMatchObject({ revision: 2, closed_until: '2026-12-04' })
    expect(row?.never).not.toContain('phones')
  })

  test('are not asked for in a unit that is not there, or by a parameter that is not known', async () => {
    expect((await site.get(aigul, '/centers?unit=atlantis')).status).toBe(422)
    expect((await site.get(aigul, '/centers?where=1')).status).toBe(400)
    expect((await site.get(aigul, '/centers?due=everything')).status).toBe(400)
    expect((await site.get(null, '/centers')).status).toBe(401)
  })
})

describe('somebody who calls from a village', () => {
  const q = (words: string) => `?limit=200&q=${encodeURIComponent(words)}`
  let near: DeskSite
  beforeEach(async () => {
    const at = (longitude: number, latitude: number) => ({ location: { longitude, latitude } })
    near = await siteWithDesk({
      records: [
        named('far', 'Дальний центр', { ...at(75.3, 41.4), note: 'Звонить после обеда' }),
        named('close', 'Ближний центр', at(75.99, 41.43)),
        named('shelter', 'Приют Умут', { ...at(75.99, 41.43), location_visibility: 'hidden' }),
        named('town', 'Кризисный центр', { unit_id: 'naryn-town', location_visibility: 'town', note: 'а'.repeat(300) }),
        named('other', 'Центр в Оше', { unit_id: 'osh', ...at(72.79, 40.53) }),
      ],
    })
  })
  afterEach(() => near[Symbol.asyncDispose]())
  const ask = async (person = operator, query = q('Нарын')) => (await near.get<CenterList>(person, `/centers${query}`)).body
  const own = ({ items }: CenterList) =>
    ids({ items } as CenterList).filter((id) => ['far', 'close', 'shelter', 'other'].includes(id))

  test('hears of the nearest first, each with its distance, and of a hidden one by its oblast alone', async () => {
    const list = await ask()
    expect(list.around).toMatchObject({ type: 'place', name: { ru: expect.stringContaining('Нарын') } })
    expect(own(list).indexOf('close')).toBeLessThan(own(list).indexOf('far'))
    expect(own(list).at(-1)).toBe('other')
    const distanceOf = (id: string) => list.items.find((row) => row.id === id)?.distance
    expect(distanceOf('close')).toBeLessThan(5_000)
    expect(distanceOf('far')).toBeGreaterThan(40_000)
    expect(distanceOf('shelter')).toBeNull()
    // what is told by its town stands in the middle of it, and says so
    expect(list.items.find(({ id }) => id === 'town')).toMatchObject({ approximate: true, note: `${'а'.repeat(240)}…` })
    expect(list.items.find(({ id }) => id === 'close')?.approximate).toBe(false)
    // the town is a unit of its own: what it lies in is the oblast
    expect(list.around?.within?.ru).toMatch(/область/)
    // wherever in the oblast it lies, it stands behind what is measured and near
    expect(own(list).indexOf('shelter')).toBeGreaterThan(own(list).indexOf('close'))
  })

  test('is meant by one of several villages of a name, and another of them is chosen by its id', async () => {
    const list = await ask(operator, q('Ак-Суу'))
    expect(list.namesakes.length).toBeGreaterThan(1)
    const another = list.namesakes.find(({ type }) => type === 'place')
    const there = await ask(operator, `${q('Ак-Суу')}&place=${another?.id}`)
    expect(there.around?.id).toBe(another?.id)
    expect(there.items[0]?.id).not.toBe(undefined)
    expect((await near.get(operator, '/centers?place=s999999999')).status).toBe(422)
  })

  test('is told by notes for who may read them, and nobody hears of what lies out of her reach', async () => {
    const noteOf = (list: CenterList) => list.items.find(({ id }) => id === 'far')?.note
    expect(noteOf(await ask())).toBe('Звонить после обеда')
    expect(noteOf(await ask(reader))).toBe('')
    expect(noteOf(await ask(aigul, '?limit=200'))).toBe('')
    expect(own(await ask(stranger))).toEqual(['other'])
    expect(own(await ask(aigul))).not.toContain('other')
  })
})
