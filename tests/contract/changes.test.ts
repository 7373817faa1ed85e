import { exampleProvider } from '@legalmap/data/examples/records.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { exampleWriting, insert, update } from '@legalmap/server/store/examples.ts'
import type { Edit } from '@legalmap/server/store/open-store.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestSite, type TestSite } from '../site.ts'

let site: TestSite
const read = async (path: string) => {
  const response = await site.app.request(path)
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const write = async (day: string, edits: Edit[], acts?: Edit['acts']) => {
  const given = edits.map((edit) => (acts ? { ...edit, acts } : edit))
  await site.store.write({
    ...exampleWriting(`at-${day}`, given),
    at: `${day}T05:00:00Z`,
    actor: 'account:secret-person',
    reason: 'secret reason',
  })
  await site.site.publisher.refresh()
}
interface Listed {
  total: number
  items: { day: string; provider_id: string; added: boolean; closed: boolean; corrected: string[]; checked: string[] }[]
  next: string | null
}
const listed = async (query: string) => JSON.parse((await read(`/api/v1/changes?${query}`)).text) as Listed
const state = (given: Partial<Provider>) =>
  exampleProvider({ id: 'office', unit_id: 'osh-city', name: { ky: 'Кеңсе', ru: 'Контора', en: 'Office <1>' }, ...given })

beforeAll(async () => {
  site = await createTestSite()
  await write('2026-12-01', [insert('provider', state({}))])
  await write('2026-12-02', [update('provider', 1, state({ email: 'a@example.kg' }))])
  await write('2026-12-03', [update('provider', 2, state({ email: 'a@example.kg', status: 'closed' }))])
})
afterAll(() => site[Symbol.asyncDispose]())

describe('the page of what changed', () => {
  test('tells in three languages what became of a record, by day, the newest first', async () => {
    const { status, text } = await read('/en/changes')
    expect(status).toBe(200)
    const days = JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(text)?.[1] ?? '').days
    expect(days.slice(0, 3)).toMatchObject([
      { day: '2026-12-03', entries: [{ id: 'office', lines: ['Closed', 'Corrected: whether it works'] }] },
      { day: '2026-12-02', entries: [{ id: 'office', lines: ['Corrected: website and e-mail'] }] },
      { day: '2026-12-01', entries: [{ id: 'office', name: { text: 'Office <1>' }, lines: ['Added'] }] },
    ])
    expect((await read('/ru/changes')).text).toContain('Исправлено: сайт и почта')
    expect((await read('/ky/changes')).text).toContain('Оңдолду: сайты жана почтасы')
    expect(text).not.toMatch(/secret|a@example\.kg/)
  })

  test('is cut into pages that together have every entry once; what is no page is not there', async () => {
    const ids: string[] = []
    const pages = [1, 2, 3]
    for (const page of pages) {
      const { status, text } = await read(`/en/changes?page=${page}`)
      expect(status).toBe(200)
      const { days } = JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(text)?.[1] ?? '') as {
        days: { day: string; entries: { id: string }[] }[]
      }
      ids.push(...days.flatMap(({ day, entries }) => entries.map(({ id }) => `${day} ${id}`)))
    }
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength((await listed('limit=1')).total)
    expect((await read('/en/changes?page=4')).status).toBe(404)
    expect((await read('/en/changes?page=0')).text).toBe((await read('/en/changes')).text)
  })
})

describe('the list of changes', () => {
  test('pages on by its cursor, and takes one provider', async () => {
    const whole = await listed('limit=200')
    const paged: Listed['items'] = []
    for (let cursor = ''; ; ) {
      const { items, next } = await listed(`limit=40${cursor}`)
      paged.push(...items)
      if (next === null) break
      cursor = `&cursor=${next}`
    }
    expect(paged).toEqual(whole.items)
    const office = await listed('provider=office')
    expect(office.items.map(({ day, added, closed, corrected }) => ({ day, added, closed, corrected }))).toEqual([
      { day: '2026-12-03', added: false, closed: true, corrected: ['existence'] },
      { day: '2026-12-02', added: false, closed: false, corrected: ['web'] },
      { day: '2026-12-01', added: true, closed: false, corrected: [] },
    ])
  })
})

describe('the feed', () => {
  test('is Atom with an entry a record and day, in the page’s language, and escapes names', async () => {
    const { headers, text } = await read('/en/changes.atom')
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(text).toContain('<id>https://legalmap.example/en/changes#2026-12-03-office</id><title>Office &#60;1&#62;</title>')
    expect(text).toContain('<updated>2026-12-03T00:00:00+06:00</updated>')
    expect(text.match(/<entry>/g)).toHaveLength(50)
    const ids = text.match(/<id>[^<]+<\/id>/g) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    expect((await read('/ky/changes.atom')).text).toContain('<title>Эмне өзгөрдү</title>')
    expect(text).not.toMatch(/secret|T05/)
  })
})

test('what is hidden takes its place out of what was told before, and showing it again does not bring it in', async () => {
  const street = { address: { ky: '', ru: 'ул. Абдрахманова 1', en: '' }, email: 'a@example.kg' }
  await write('2026-12-04', [update('provider', 3, state(street))])
  const corrected = async () => (await listed('provider=office')).items.find(({ day }) => day === '2026-12-04')?.corrected
  expect(await corrected()).toEqual(['existence', 'place'])
  await write('2026-12-05', [update('provider', 4, state({ ...street, location_visibility: 'hidden' }))])
  expect(await corrected()).toEqual(['existence'])
  expect((await listed('provider=office')).items[0]?.day).toBe('2026-12-04')
  await write('2026-12-06', [update('provider', 5, state(street))], { makes_public: true })
  expect((await listed('provider=office')).items[0]?.day).toBe('2026-12-04')
  for (const path of ['/en/changes', '/en/changes.atom', '/api/v1/changes'])
    expect((await read(path)).text).not.toContain('2026-12-06')
})
