import { bulkChoices, bulkPreview, centersResource, programList } from '@legalmap/data/desk/addresses.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TestSite } from '../site.ts'
import { createDeskSite, type DeskClient, errorsOf, handedTo, join } from './desk-client.ts'
import { center } from './site-with-desk.ts'

const many = 205
let site: TestSite
let aigul: DeskClient
beforeEach(async () => {
  site = await createDeskSite()
  const records = Array.from({ length: many }, (_, i) =>
    center({ id: `center-${String(i).padStart(3, '0')}`, supported_by: ['ПРООН'] }),
  )
  await site.store.write(
    exampleWriting(
      'many',
      [...records, center({ id: 'other', unit_id: 'osh', supported_by: ['проон'] })].map((record) => insert('provider', record)),
    ),
  )
  await site.site.publisher.refresh()
  aigul = await join(site)
})
afterEach(() => site[Symbol.asyncDispose]())

const stored = async (id: string) => (await site.store.record('provider', id))?.record as Provider
const path = '/ky/desk/bulk'
const closure: [string, string][] = [
  ['what', 'closure'],
  ['closure_1_kind', 'closed'],
  ['closure_1_end', '2026-12-04'],
]

describe('many at once', () => {
  test('a whole oblast is looked at, written, and taken back as one', async () => {
    expect(handedTo(await aigul.get(path), bulkChoices).units.map(({ id }) => id)).toContain('naryn')
    expect(handedTo(await aigul.get(path), bulkChoices).units.map(({ id }) => id)).not.toContain('osh')
    const looked = await aigul.send(path, [...closure, ['unit', 'naryn']])
    expect(handedTo(looked, bulkPreview).changed.length).toBeGreaterThanOrEqual(many)
    expect((await stored('center-000')).closures).toEqual([])
    const done = await aigul.send(path, [...closure, ['unit', 'naryn'], ['confirm', 'yes']])
    expect(done.status).toBe(303)
    expect((await stored('center-204')).closures).toMatchObject([{ until: '2026-12-04' }])
    expect((await stored('other')).closures).toEqual([])
    const batch = new URL(done.location, 'https://x.example').searchParams.get('batch') ?? ''
    await aigul.send('/ky/desk/history/revert', { batch, back: '/ky/desk/history' })
    expect((await stored('center-204')).closures).toEqual([])
  })

  test('more centers than a page has are ticked on several, and nothing ticked is lost', async () => {
    const first = handedTo(await aigul.get(path), centersResource({}))
    expect(first.items).toHaveLength(200)
    const turned = await aigul.send(path, [...closure, ['centers', first.items[0]?.id ?? ''], ['turn', first.next ?? '']])
    expect(turned.status).toBe(200)
    const second = handedTo(turned, centersResource({ cursor: first.next ?? '' }))
    expect(second.items.length).toBeGreaterThan(0)
    const ticked: [string, string][] = [first.items[0], second.items[0]].map((row) => ['centers', row?.id ?? ''])
    const looked = await aigul.send(path, [...closure, ...ticked, ['page', first.next ?? '']])
    expect(
      handedTo(looked, bulkPreview)
        .changed.map(({ record_id }) => record_id)
        .sort(),
    ).toEqual(ticked.map(([, id]) => id).sort())
  })

  test('neither both nor none of unit and centers is taken', async () => {
    expect(errorsOf(await aigul.send(path, closure))).toEqual(['centers:choose_centers'])
    expect(errorsOf(await aigul.send(path, [...closure, ['unit', 'naryn'], ['centers', 'center-000']]))).toEqual([
      'unit:unit_or_centers',
    ])
  })
})

describe('a program that has ended', () => {
  const programs = '/ky/desk/programs'
  test('is chosen among those that my centers name, looked at, written, and taken back as one', async () => {
    expect(handedTo(await aigul.get(programs), programList).programs).toContainEqual({ name: 'ПРООН', centers: many, until: '' })
    expect(errorsOf(await aigul.send(programs, { program: 'ПРООН', ended_on: 'вчера' }))).toEqual(['ended_on:not_a_date'])
    const looked = await aigul.send(programs, { program: 'ПРООН', ended_on: '07.2019' })
    expect(handedTo(looked, bulkPreview).changed).toHaveLength(many)
    const done = await aigul.send(programs, { program: 'ПРООН', ended_on: '07.2019', confirm: 'yes' })
    expect((await stored('center-100')).supported_until).toBe('2019-07')
    expect((await stored('other')).supported_until).toBe('')
    const batch = new URL(done.location, 'https://x.example').searchParams.get('batch') ?? ''
    await aigul.send('/ky/desk/history/revert', { batch, back: '/ky/desk/history' })
    expect((await stored('center-100')).supported_until).toBe('')
  })
})

test('my centers go on where the first page of them ends', async () => {
  const first = handedTo(await aigul.get('/ky/desk'), centersResource({}))
  expect(first.next).not.toBeNull()
  const rest = handedTo(await aigul.get(`/ky/desk?cursor=${first.next}`), centersResource({ cursor: first.next ?? '' }))
  expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(first.total)
})
