/** What the site remembers: one answer for every spelling of one question, and none that a change of the register made old. */

import { exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import { languages } from '@legalmap/data/model/language.ts'
import { exampleWriting, insert, update } from '@legalmap/server/store/examples.ts'
import { describe, expect, test } from 'vitest'
import { pageKinds } from '../page-kinds.ts'
import { createTestSite, renderPlainly } from '../site.ts'

/** A site that counts the pages that it draws. */
async function counting() {
  const drawn: string[] = []
  const site = await createTestSite({
    render(page) {
      drawn.push(page.path + page.search)
      return renderPlainly(page)
    },
  })
  return { site, drawn }
}

describe('one question', () => {
  test('is answered once for every host and for whatever else is written behind it', async () => {
    const { site, drawn } = await counting()
    await using _ = site
    const same = (path: string) => [path, `${path}?utm_source=x`, `http://evil.example${path}?1`, `http://[::1]:9${path}?2&3`]
    for (const address of [...same('/ky/providers/flac-kerben'), '/ky/providers/%66lac-kerben']) {
      const text = await (await site.app.request(address)).text()
      expect(text).not.toMatch(/utm_source|evil/)
    }
    expect(drawn).toEqual(['/providers/flac-kerben'])
    for (const address of [
      '/ru?q=Ош',
      '/ru?q=%D0%9E%D1%88&utm=1',
      '/ru?view=list&q=%D0%9E%D1%88',
      '/ru?q=Ош&near=74.59,42.87',
      '/ru?q=+Ош&limit=20',
    ])
      expect((await site.app.request(address)).status).toBe(200)
    expect(drawn.slice(1)).toEqual(['?q=%D0%9E%D1%88'])
  })

  test('of a file that takes no query has one address, whatever is written behind it', async () => {
    await using site = await createTestSite()
    const html = await (await site.app.request('/ky')).text()
    const picture = /\/pictures\/[^"]*overview-ky\.svg/.exec(html)?.[0] ?? ''
    const etags = new Set<string | null>()
    for (const query of ['', '?1', '?2', '?q=x']) etags.add((await site.app.request(picture + query)).headers.get('etag'))
    expect([...etags]).toEqual([expect.any(String)])
  })

  test('of letters and a sign that takes two of them is answered, wherever it is cut', async () => {
    await using site = await createTestSite()
    for (const language of languages)
      for (const length of [198, 199, 200])
        expect((await site.app.request(`/${language}?q=${'a'.repeat(length)}%F0%9F%98%80&view=map`)).status, `${length}`).toBe(
          200,
        )
    for (const name of ['a'.repeat(99), 'a'.repeat(100)]) {
      const refused = await site.app.request(`/api/v1/providers?${name}%F0%9F%98%80x=1`)
      expect([refused.status, (await refused.text()).isWellFormed()]).toEqual([400, true])
    }
    expect(site.reported).toEqual([])
  })
})

describe('after a change of the register', () => {
  const paths = [
    ...pageKinds.map(({ path }) => path),
    '?q=Kerben',
    '?unit=osh',
    '/problems/land',
    '/visits?unit=uzgen',
    '/visits.ics',
    '/changes.atom',
    '/changes?page=2',
    '/shell',
    '/providers/flac-kerben',
    '/providers/flac-kerben.vcf',
    '/providers/flac-kerben/qr.svg',
    '/units/aksy/poster',
    '/embed?unit=aksy',
  ].flatMap((path) => languages.map((language) => `/${language}${path}`))
  const addresses = [
    ...paths,
    '/sitemap.xml',
    '/sitemap/1.xml',
    '/api/v1/providers',
    '/api/v1/providers/flac-kerben',
    '/api/v1/visits',
    '/api/v1/changes',
    '/api/v1/units',
    '/api/v1/consultations',
  ]

  test('every remembered answer is what would be answered without a memory', async () => {
    await using site = await createTestSite()
    const { createApp } = await import('@legalmap/server/app.ts')
    const { providers, network_sizes, consultation_counts } = await site.store.register()
    const kerben = providers.find(({ record }) => record.id === 'flac-kerben')
    const [size, count] = [network_sizes.at(-1), consultation_counts[0]]
    if (!kerben || !size || !count) throw new Error('the register has changed')
    const added = exampleProvider({ id: 'newcomer', unit_id: 'aksy' })
    const changes = [
      update('provider', kerben.revision, { ...kerben.record, name: { ky: 'Жаңы', ru: 'Новое', en: 'New name' }, phones: [] }),
      insert('provider', added),
      insert(
        'visit',
        exampleVisit({
          id: 'soon',
          provider_id: 'newcomer',
          unit_id: 'uzgen',
          starts_at: '2026-12-02T08:00:00+06:00',
          ends_at: '2026-12-02T17:00:00+06:00',
        }),
      ),
      update('provider', 1, { ...added, location_visibility: 'hidden' }),
      insert('network_size', { ...size.record, id: '2026', as_of: '2026', centers: 123 }),
      update('consultation_count', count.revision, { ...count.record, count: 4321 }),
      // of which the public sees the day alone
      update('provider', 2, { ...added, location_visibility: 'hidden', note: 'called again' }),
    ]
    for (const [place, change] of changes.entries()) {
      for (const address of addresses) await site.app.request(address)
      await site.store.write({ ...exampleWriting(`change-${place}`, [change]), at: `2026-11-1${place}T09:00:00Z` })
      await site.site.publisher.refresh()
      const fresh = createApp(site.site)
      // an address that leads on to the newest may stand in what did not change
      const told = async (app: typeof fresh, address: string) => {
        const response = await app.request(address)
        return `${response.status} ${(await response.text()).replaceAll(/\/(?:pictures|snapshot)\/[0-9a-f-]+/g, '')}`
      }
      for (const address of addresses)
        expect(await told(site.app, address), `change ${place}, ${address}: its tags say what it stands on`).toBe(
          await told(fresh, address),
        )
    }
  }, 120_000)

  test('an address of a picture of before leads to the one of now', async () => {
    await using site = await createTestSite()
    const picture = /\/pictures\/[^"]*overview-ky\.svg/.exec(await (await site.app.request('/ky')).text())?.[0] ?? ''
    await site.store.write(
      exampleWriting('more', [
        insert('provider', exampleProvider({ id: 'newcomer', unit_id: 'aksy', location: { longitude: 71.8, latitude: 41.5 } })),
      ]),
    )
    await site.site.publisher.refresh()
    const moved = await site.app.request(picture)
    expect([moved.status, moved.headers.get('cache-control')]).toEqual([302, 'no-cache'])
    expect((await site.app.request(moved.headers.get('location') ?? '')).status).toBe(200)
  })
})

describe('who leaves', () => {
  const cleared = async (headers: Record<string, string>) => {
    await using site = await createTestSite()
    const response = await site.app.request('/leave', { headers })
    expect([response.status, response.headers.get('cache-control'), response.headers.get('location')]).toEqual([
      303,
      'no-store',
      'https://weather.example/',
    ])
    return response.headers.get('clear-site-data') !== null
  }
  const of = (site: string, dest: string, mode: string) => ({
    'sec-fetch-site': site,
    'sec-fetch-dest': dest,
    'sec-fetch-mode': mode,
  })

  test('leaves nothing on the device, also with a browser that does not say what it asks for', async () => {
    for (const headers of [
      {},
      of('same-origin', 'document', 'navigate'),
      of('none', 'document', 'navigate'),
      of('same-origin', 'empty', 'cors'),
    ])
      expect(await cleared(headers), JSON.stringify(headers)).toBe(true)
  })

  test('is a person: another site that shows the way out as a picture, a frame or a script empties nothing', async () => {
    for (const headers of [
      of('cross-site', 'image', 'no-cors'),
      of('cross-site', 'iframe', 'navigate'),
      of('same-site', 'script', 'no-cors'),
      of('cross-site', 'empty', 'cors'),
      { 'sec-fetch-dest': 'image' },
    ])
      expect(await cleared(headers), JSON.stringify(headers)).toBe(false)
  })
})
