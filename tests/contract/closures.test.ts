/** Closures decide every answer of the service, begin and end by themselves, and no answer is kept beyond them. */
import { exampleClosure, exampleVisit } from '@legalmap/data/examples/records.ts'
import { checkGroup } from '@legalmap/data/model/checks.ts'
import { exampleWriting, insert, update } from '@legalmap/server/store/examples.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'

const id = 'flac-osh'
const at = (local: string) => Date.parse(`${local}+06:00`)
/** Closed from Wednesday, 2 December to Friday, 4 December 2026. */
const [lastMinuteBefore, within, lastMinute, after] = [
  at('2026-12-01T23:59:00'),
  at('2026-12-03T11:00:00'),
  at('2026-12-04T23:59:00'),
  at('2026-12-05T00:00:00'),
]
let instant = within
let site: TestSite

beforeAll(async () => {
  site = await createTestSite({ now: () => instant })
  const kept = await site.store.record('provider', id)
  if (!kept) throw new Error(`the shipped register has no ${id}`)
  const by = { checked_at: '2026-11-20T06:00:00Z', checked_by: 'account:example', how: 'called' } as const
  const closures = [exampleClosure({ from: '2026-12-02', until: '2026-12-04' })]
  const edited = { ...checkGroup({ ...kept.record, schedule: '24/7' }, 'hours', by), closures }
  const visit = exampleVisit({ id: 'doubtful', provider_id: id, unit_id: kept.record.unit_id })
  const visits = [
    insert('visit', { ...visit, starts_at: '2026-12-04T09:00:00+06:00', ends_at: '2026-12-04T12:00:00+06:00' }),
    insert('visit', { ...visit, id: 'sure', starts_at: '2026-12-07T09:00:00+06:00', ends_at: '2026-12-07T12:00:00+06:00' }),
  ]
  await site.store.write(exampleWriting('closed', [update('provider', kept.revision, edited), ...visits]))
  await site.site.publisher.refresh()
})
afterAll(() => site[Symbol.asyncDispose]())

async function ask(path: string, now: number): Promise<{ text: string; seconds: number }> {
  instant = now
  const response = await site.app.request(path)
  expect(response.status, path).toBe(200)
  const [, seconds = ''] = /max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '') ?? []
  return { text: await response.text(), seconds: Number(seconds) }
}

const openNow = async (now: number) => {
  const { text } = await ask('/api/v1/providers?open_now=true&limit=200', now)
  const { items } = JSON.parse(text) as { items: { id: string; opening: string }[] }
  return items.find((provider) => provider.id === id)?.opening
}

describe('a closure', () => {
  test('takes a place out of what is open on its days, and gives it back after them', async () => {
    expect(await openNow(lastMinuteBefore)).toBe('open')
    expect(await openNow(within)).toBeUndefined()
    expect(await openNow(lastMinute)).toBeUndefined()
    expect(await openNow(after)).toBe('open')
  })

  test.each([
    ['its page', `/ru/providers/${id}`],
    ['its slip', `/ru/providers/${id}/card`],
    ['its card for an address book', `/ru/providers/${id}.vcf`],
    ['a list', `/ru?q=${id}`],
    ['an embedded list', '/ru/embed?kind=free_legal_aid_center'],
    ['the open ones of the API', '/api/v1/providers?open_now=true'],
  ])('lets nobody keep %s beyond its beginning or its end', async (_, path) => {
    for (const now of [lastMinuteBefore, lastMinute]) {
      const { seconds } = await ask(path, now)
      expect(seconds).toBeLessThanOrEqual(60)
    }
  })

  test('is in the card for an address book until it is over', async () => {
    const note = async (now: number) => (await ask(`/en/providers/${id}.vcf`, now)).text.replaceAll('\r\n ', '')
    expect(await note(lastMinuteBefore)).toContain('Wednesday\\, 2 December 2026 – Friday\\, 4 December 2026: closed')
    expect(await note(within)).toContain('Closed until Friday\\, 4 December 2026 inclusive')
    expect(await note(after)).not.toMatch(/closed/i)
  })

  test('makes a visit on its days uncertain in the calendar, and no other', async () => {
    const { text } = await ask('/en/visits.ics', lastMinuteBefore)
    const statusOf = (visit: string) => new RegExp(`UID:visit-${visit}@[^]*?STATUS:(\\w+)`).exec(text)?.[1]
    expect([statusOf('doubtful'), statusOf('sure')]).toEqual(['TENTATIVE', 'CONFIRMED'])
    expect(text.replaceAll('\r\n ', '').match(/closed on that day/g)).toHaveLength(1)
  })

  test('that says it has moved leaves its old street in no address book, until it is back', async () => {
    const kept = await site.store.record('provider', id)
    if (!kept) throw new Error(`the register has lost ${id}`)
    const place = { ky: '', ru: '', en: 'New Street 2' }
    const moved = exampleClosure({ kind: 'moved', from: '2026-12-02', until: '2026-12-04', place })
    const address = { ky: '', ru: '', en: 'Old Street 1' }
    const edited = { ...kept.record, address, location_visibility: 'public' as const, closures: [moved] }
    await site.store.write(exampleWriting('moved', [update('provider', kept.revision, edited)]))
    await site.site.publisher.refresh()
    const card = async (now: number) => (await ask(`/en/providers/${id}.vcf`, now)).text.replaceAll('\r\n ', '')
    expect(await card(lastMinuteBefore)).toContain('Old Street 1')
    expect(await card(within)).not.toContain('Old Street 1')
    expect(await card(within)).toContain('New Street 2')
    expect(await card(after)).toContain('Old Street 1')
  })
})
