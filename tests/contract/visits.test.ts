import { exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import type { Visit } from '@legalmap/data/model/visit.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import type { VisitsPage } from '@legalmap/data/pages/visits-page.ts'
import { exampleWriting, insert, update } from '@legalmap/server/store/examples.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'
import { type Contract, readContract } from './api-document.ts'

const everyLanguage = (text: string) => ({ ky: text, ru: text, en: text })
/** 22 November 2026, 12:00 in Bishkek; a test may let time go by. */
let instant = Date.UTC(2026, 10, 22, 6)
let site: TestSite
let contract: Contract

const inUzgen = { unit_id: 'uzgen', place_id: 's41706255600010' }
const day = (date: string, from = '09:00', to = '17:00') => ({
  starts_at: `${date}T${from}:00+06:00`,
  ends_at: `${date}T${to}:00+06:00`,
})
const visits: Visit[] = [
  exampleVisit({ id: 'over', provider_id: 'flac-bishkek', ...inUzgen, ...day('2026-11-21') }),
  exampleVisit({
    id: 'begun',
    provider_id: 'flac-bishkek',
    ...inUzgen,
    starts_at: '2026-11-20T09:00:00+06:00',
    ends_at: '2026-11-22T16:00:00+06:00',
  }),
  exampleVisit({
    id: 'second',
    provider_id: 'canary-open',
    ...inUzgen,
    ...day('2026-12-02'),
    place: everyLanguage('a; b, the hall'),
    note: everyLanguage('Bring your papers'),
  }),
  exampleVisit({ id: 'first', provider_id: 'flac-bishkek', unit_id: 'alay', ...day('2026-12-02', '08:00'), topics: ['land'] }),
  exampleVisit({ id: 'off', provider_id: 'flac-bishkek', unit_id: 'kochkor', ...day('2026-12-03'), status: 'cancelled' }),
]

/** What may not be told of where these providers are. */
const secret = {
  place: everyLanguage('Zyqqvarn hall'),
  note: everyLanguage('behind the Zyqqvarn market'),
  sources: [{ url: 'https://printed.example/zyqqvarn', title: '' }],
  oblast: 'Zyqqvarnia',
  district: 'Zyqqvarnville',
  settlement: 'Zyqqvarnville',
}
const guarded: Visit[] = [
  exampleVisit({ id: 'in-hidden', provider_id: 'canary-hidden', ...inUzgen, ...day('2026-12-05'), ...secret }),
  exampleVisit({
    id: 'in-town',
    provider_id: 'canary-town',
    unit_id: 'bishkek-lenin',
    place_id: 's41711000000000',
    ...day('2026-12-06'),
    ...secret,
  }),
]

beforeAll(async () => {
  site = await createTestSite({ now: () => instant })
  contract = await readContract(site)
  const nobody = { phones: [], name: everyLanguage('Canary') }
  const edits = [
    insert('provider', exampleProvider({ ...nobody, id: 'canary-open' })),
    insert('provider', exampleProvider({ ...nobody, id: 'canary-town', location_visibility: 'town' })),
    insert('provider', exampleProvider({ ...nobody, id: 'canary-hidden', location_visibility: 'hidden' })),
    ...[...visits, ...guarded].map((one) => insert('visit', one)),
  ]
  await site.store.write(exampleWriting('visits', edits))
  await site.site.publisher.refresh()
})
afterAll(() => site[Symbol.asyncDispose]())

async function read(path: string) {
  const response = await site.app.request(path)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function page(path: string): Promise<VisitsPage> {
  const { text } = await read(path)
  return JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(text)?.[1] ?? '') as VisitsPage
}
const idsOf = ({ days }: VisitsPage) => days.map(({ day: date, visits: of }) => [date, ...of.map(({ id }) => id)])

describe('the page of visits', () => {
  test('says nothing of what is over, and lists the rest by day, what has begun under today, what is called off as such', async () => {
    const content = await page('/en/visits')
    expect(idsOf(content)).toEqual([
      ['2026-11-22', 'begun'],
      ['2026-12-02', 'first', 'second'],
      ['2026-12-03', 'off'],
      ['2026-12-05', 'in-hidden'],
      ['2026-12-06', 'in-town'],
    ])
    expect(content.days.map(({ weekday }) => weekday)).toEqual([7, 3, 4, 6, 7])
    expect(content).toMatchObject({ unit: null, total: 6, elsewhere: [] })
  })

  test('of a district lists what is in it, then what is nearest elsewhere, but nothing called off there', async () => {
    const content = await page('/en/visits?unit=uzgen')
    expect(idsOf(content)).toEqual([
      ['2026-11-22', 'begun'],
      ['2026-12-02', 'second'],
    ])
    // of the hidden provider only the oblast is told, which is that of Uzgen
    expect(content.elsewhere.map(({ id }) => id)).toEqual(['first', 'in-hidden', 'in-town'])
    expect(content.elsewhere.map(({ distance }) => distance === null)).toEqual([false, true, false])
  })

  test('of a district without visits is empty, and still leads on', async () => {
    const content = await page('/ky/visits?unit=batken')
    expect([content.total, content.elsewhere.length, content.unit?.name]).toEqual([0, 5, expect.any(String)])
  })

  test('takes whatever is asked for as the whole country where there is no such unit', async () => {
    for (const query of ['unit=atlantis', 'unit=', 'unit=__proto__', 'x=1', `unit=${'%F0%9F%8F%94'.repeat(500)}`])
      expect(await page(`/ru/visits?${query}`)).toMatchObject({ unit: null, total: 6 })
  })

  test('has one address: a slash at its end leads to it', async () => {
    const response = await site.app.request('/ru/visits/?unit=uzgen')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/ru/visits?unit=uzgen'])
  })

  test('is in the sitemap, and every page is told whether there are visits', async () => {
    expect((await read('/sitemap/1.xml')).text).toContain('<loc>https://legalmap.example/ru/visits</loc>')
    const pages: Page[] = []
    const render = (one: Page) => {
      pages.push(one)
      return ''
    }
    await using empty = await createTestSite({ render })
    await empty.app.request('/ky/about')
    expect(pages.map((one) => one.has_visits)).toEqual([false])
    const { createApp } = await import('@legalmap/server/app.ts')
    await createApp({ ...site.site, web: { ...site.site.web, render } }).request('/ky/about')
    expect(pages.map((one) => one.has_visits)).toEqual([false, true])
  })
})

describe('calendar files', () => {
  test('there is none of a visit that is over, or that nobody knows', async () => {
    for (const id of ['over', 'nobody', '__proto__', '%00', '..%2Fabout'])
      expect((await read(`/en/visits/${id}.ics`)).status).toBe(404)
  })

  test('of one visit holds that one', async () => {
    const { status, headers, text } = await read('/ru/visits/second.ics')
    expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'attachment; filename="visit-second.ics"',
    ])
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain('UID:visit-second@legalmap.example\r\n')
    expect(unfolded).toContain('DTSTAMP:20260301T090000Z\r\n')
    expect(unfolded).toContain('DTSTART:20261202T030000Z\r\nDTEND:20261202T110000Z\r\n')
    expect(unfolded).toContain('LOCATION:a\\; b\\, the hall\\, ')
    expect(unfolded).toContain('114')
  })

  test('of a district and of the country hold what their pages list, and say what is called off', async () => {
    const uids = async (path: string) => [...(await read(path)).text.matchAll(/UID:visit-(.*)@/g)].map(([, id]) => id)
    expect(await uids('/ky/visits.ics?unit=uzgen')).toEqual(['begun', 'second'])
    expect(await uids('/ky/visits.ics')).toEqual(['begun', 'first', 'second', 'off', 'in-hidden', 'in-town'])
    expect((await read('/en/visits/off.ics')).text).toContain('STATUS:CANCELLED')
  })

  test('keep their bytes and answer 304 until something changes', async () => {
    const { headers } = await read('/en/visits.ics')
    const again = await site.app.request('/en/visits.ics', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })
})

describe('the list of the API', () => {
  const list = async (query: string) => {
    const response = await site.app.request(`/api/v1/visits?${query}`)
    expect(response.status).toBe(200)
    const link = response.headers.get('link') ?? ''
    const body = (await contract.expectPromised('listVisits', response)) as {
      items: { id: string }[]
      total: number
      next: string | null
    }
    return { ...body, ids: body.items.map(({ id }) => id), link }
  }

  test('is as documented, soonest first, and may be asked by unit, provider and time', async () => {
    expect((await list('')).ids).toEqual(['begun', 'first', 'second', 'off', 'in-hidden', 'in-town'])
    expect((await list('unit=uzgen')).ids).toEqual(['begun', 'second'])
    expect((await list('provider=canary-open')).ids).toEqual(['second'])
    expect((await list('from=2026-12-03')).ids).toEqual(['off', 'in-hidden', 'in-town'])
    expect((await list('from=2026-12-02T11:00:00Z')).ids).toEqual(['off', 'in-hidden', 'in-town'])
    expect((await list('from=1999-01-01')).ids).toHaveLength(6)
  })

  test('leads through all its pages, each visit once', async () => {
    const seen: string[] = []
    let query = 'limit=2'
    for (let pages = 0; query !== '' && pages < 10; pages++) {
      const { ids, next, link, total } = await list(query)
      seen.push(...ids)
      expect(total).toBe(6)
      expect(link.includes(encodeURIComponent(next ?? 'rel="next"'))).toBe(next !== null)
      query = next === null ? '' : `limit=2&cursor=${next}`
    }
    expect(seen).toEqual(['begun', 'first', 'second', 'off', 'in-hidden', 'in-town'])
  })
})

describe('a visit of a provider whose place is not told', () => {
  const paths = [
    '/ky/visits',
    '/en/visits?unit=uzgen',
    '/ru/visits?unit=osh',
    '/en/visits.ics',
    '/en/visits/in-hidden.ics',
    '/en/visits/in-town.ics',
    '/api/v1/visits?limit=200',
    '/sitemap/1.xml',
  ]

  test.each(paths)('tells nothing of it at %s', async (path) => {
    const { status, text } = await read(path)
    expect(status).toBe(200)
    expect(text.replaceAll('\r\n ', '').toLowerCase()).not.toMatch(/zyqqvarn|printed\.example\/z/)
  })

  test('is nowhere finer than its oblast, or its town', async () => {
    const { items } = JSON.parse((await read('/api/v1/visits?limit=200')).text) as { items: { id: string }[] }
    const told = Object.fromEntries(items.map((one) => [one.id, one]))
    expect(told['in-hidden']).toMatchObject({
      unit_id: 'osh',
      place_id: '',
      settlement: '',
      place: everyLanguage(''),
      note: everyLanguage(''),
    })
    expect(told['in-town']).toMatchObject({ unit_id: 'bishkek', place_id: 's41711000000000', place: everyLanguage('') })
    expect(idsOf(await page('/en/visits?unit=uzgen')).flat()).not.toContain('in-hidden')
  })

  test('answers alike wherever in the oblast it is', async () => {
    const where = paths.filter((path) => path !== '/sitemap/1.xml')
    const without = (text: string) => text.replace(/"version":"\w+"/, '')
    const before = await Promise.all(where.map(async (path) => without((await read(path)).text)))
    const moved = { ...guarded[0], unit_id: 'kara-suu', place_id: '', settlement: 'Wojjkelmtown' } as Visit
    await site.store.write(exampleWriting('moved', [update('visit', 1, moved)]))
    await site.site.publisher.refresh()
    expect(await Promise.all(where.map(async (path) => without((await read(path)).text)))).toEqual(before)
  })
})

// the last, because no clock goes back
test('what an answer keeps is over when the next visit is over', async () => {
  const paths = ['/en/visits', '/en/visits.ics', '/api/v1/visits']
  for (const path of paths) expect((await read(path)).text).toMatch(/begun/)
  const end = Date.UTC(2026, 10, 22, 10)
  instant = end - 5000
  for (const path of paths) expect((await read(path)).headers.get('cache-control')).toContain('max-age=5,')
  instant = end
  for (const path of paths) expect((await read(path)).text).not.toMatch(/begun/)
})
