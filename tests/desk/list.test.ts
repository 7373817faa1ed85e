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
