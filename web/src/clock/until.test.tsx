/** Every page says the same from when it is made until the instant that it names: the answers' memory, `max-age` and open pages trust that. */
import { exampleGazetteer } from '@legalmap/data/examples/gazetteer.ts'
import { exampleClosure, exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import { translator } from '@legalmap/data/messages/messages.ts'
import problemsEn from '@legalmap/data/messages/problems/en.json' with { type: 'json' }
import type { Provider } from '@legalmap/data/model/provider.ts'
import { completePage } from '@legalmap/data/pages/complete-page.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import { keptPaths, makeKept } from '@legalmap/data/pages/page-kinds.ts'
import { problemWords } from '@legalmap/data/pages/problem-words.ts'
import { toPublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { toPublicVisit } from '@legalmap/data/publish/visit.ts'
import type { Register } from '@legalmap/data/published/register.ts'
import { buildIndex } from '@legalmap/data/search/build-index.ts'
import { renderToString } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import type { PageView } from '../pages/page-props.ts'
import { loadAllViews } from '../pages/views.ts'
import { WordsProvider } from '../ui/words.tsx'

const at = (local: string) => Date.parse(`${local}+06:00`)
const lake = { unit_id: 'lake', place_id: 's1', verified_at: '2026-11-02T08:00:00.000Z', verified_by: 'account:x' }
const notice = (text: string, from: string, until: string) => ({ text: { ky: text, ru: text, en: text }, from, until })

const phones: Provider['phones'] = [
  { number: '+996312000001', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] },
]

const providers = [
  exampleProvider({ id: 'office', ...lake, phones, schedule: 'Mo-Fr 09:00-13:00,14:00-18:00; PH off', topics: ['family'] }),
  exampleProvider({ id: 'night', ...lake, kind: 'crisis_center', schedule: 'Mo-Su 20:00-02:00' }),
  exampleProvider({ id: 'noticed', ...lake, notices: [notice('Closed for repairs.', '2026-11-26', '2026-11-27')] }),
  exampleProvider({
    id: 'closed-for-days',
    ...lake,
    phones,
    schedule: 'Mo-Fr 09:00-18:00',
    closures: [
      exampleClosure({ from: '2026-11-24', until: '2026-11-25' }),
      exampleClosure({ kind: 'other_hours', from: '2026-11-26', until: '2026-11-26', schedule: 'Mo-Fr 10:00-12:00' }),
      exampleClosure({ kind: 'moved', from: '2026-11-26', until: '2026-11-27', place: { ky: '', ru: '', en: '5 New Street' } }),
    ],
  }),
  exampleProvider({ id: 'unchecked', unit_id: 'valley', verified_at: '2025-11-26T03:00:00.000Z', verified_by: 'account:x' }),
  exampleProvider({
    id: 'hotline-102',
    kind: 'hotline',
    unit_id: '',
    place_id: '',
    schedule: '24/7',
    verified_at: lake.verified_at,
  }),
  exampleProvider({
    id: 'hotline-114',
    kind: 'hotline',
    unit_id: '',
    place_id: '',
    schedule: 'Mo-Fr 08:30-17:30',
    verified_at: lake.verified_at,
    verified_by: 'account:x',
  }),
].map((provider) => toPublicProvider(provider, exampleGazetteer))
const visits = [
  ['2026-11-24T09:30:00+06:00', '2026-11-24T13:00:00+06:00'],
  ['2026-11-26T10:00:00+06:00', '2026-11-27T16:00:00+06:00'],
].map(([starts_at = '', ends_at = ''], number) =>
  toPublicVisit(
    exampleVisit({ id: `visit-${number}`, provider_id: 'office', unit_id: 'lake', place_id: 's1', starts_at, ends_at }),
    { location_visibility: 'public' },
    exampleGazetteer,
  ),
)
const register: Register = {
  version: 'clock',
  changed_at: '2026-11-20T05:00:00.000Z',
  providers,
  by_id: new Map(providers.map((provider) => [provider.id, provider])),
  index: buildIndex(providers, exampleGazetteer),
  network_sizes: [],
  visits,
}
const pack = {
  hash: 'clock',
  pictures: 'sample',
  tiles: {
    address: '',
    min_zoom: 0,
    max_zoom: 0,
    layers: [],
    attribution: '',
    bounds: [69, 39, 81, 44] as const,
    bytes: 0,
    streets: null,
  },
}

/** The addresses of each page: one that says most of what depends on the clock is enough. */
const examples: Readonly<Record<string, readonly string[]>> = {
  '': ['', '?open_now=true', '?q=Көл-Башы', '?verified_last_year=true'],
  '/visits': ['/visits', '/visits?unit=lake', '/visits?unit=valley'],
  '/problems/:slug': ['/problems/domestic-violence', '/problems/divorce-and-alimony'],
  '/providers/:id': providers.map(({ id }) => `/providers/${id}`),
  '/providers/:id/card': ['/providers/noticed/card', '/providers/office/card', '/providers/closed-for-days/card'],
  '/units/:unit/poster': ['/units/lake/poster'],
}

let viewOf: (name: Page['content']['name']) => PageView
beforeAll(async () => {
  viewOf = await loadAllViews()
})

function pageAt(address: string, now: number): Page {
  const { pathname, search, searchParams } = new URL(address, 'https://legalmap.example')
  const path = pathname === '/' ? '' : pathname
  const asked = { register, pack, language: 'en' as const, words: problemWords(problemsEn, 'en'), now }
  const made = makeKept(path, { ...asked, entries: [...searchParams] })
  if (!made) throw new Error(`${address} is no page of this register: give one in the examples`)
  const around = { path, search, public_url: '', leave_to: '', snapshot: '', card: '', t: translator(en, 'en') }
  return completePage(made, { ...around, language: 'en', now, visits })
}

function said(page: Page): string {
  const View = viewOf(page.content.name)
  const html = renderToString(
    <WordsProvider language="en" messages={en}>
      <View page={page} />
    </WordsProvider>,
  )
  return [page.title, page.has_visits, html].join('\n')
}

/** Ordinary instants and the last ones before something happens: opening, break, closing, midnight, a notice, a visit, a year. */
const instants = [
  '2026-11-23T07:59:59',
  '2026-11-23T09:00:00',
  '2026-11-23T13:30:00',
  '2026-11-23T17:59:59.999',
  '2026-11-23T18:00:00',
  '2026-11-23T23:59:59.999',
  '2026-11-24T00:00:00',
  '2026-11-24T12:59:59.999',
  '2026-11-25T23:59:00',
  '2026-11-26T08:00:00',
  '2026-11-27T15:59:59.999',
  '2026-11-27T17:00:00',
  '2026-11-27T23:59:59.999',
  '2026-11-28T12:00:00',
].map(at)

const shares = [0.001, 0.34, 0.67, 0.999]

for (const path of keptPaths)
  test(`what is said does not change before the instant that is named: ${path || 'the find page'}`, () => {
    const addresses = examples[path] ?? [path]
    for (const address of addresses)
      for (const now of instants) {
        const page = pageAt(address, now)
        const end = page.until ?? now + 400 * 86_400_000
        expect(end, address).toBeGreaterThan(now)
        const expected = said(page)
        for (const later of [...shares.map((share) => Math.floor(now + (end - now) * share)), end - 1]) {
          const moment = `${address} made at ${new Date(now).toISOString()}, at ${new Date(later).toISOString()}`
          expect(said(pageAt(address, later)), moment).toBe(expected)
        }
      }
  })

test('a provider says something else at the instant that its page names: after closing it is closed', () => {
  const page = pageAt('/providers/office', at('2026-11-23T17:00:00'))
  expect(page.until).toBe(at('2026-11-23T18:00:00'))
  expect(said(page)).toContain('data-opening="open"')
  expect(said(pageAt('/providers/office', page.until ?? 0))).toContain('data-opening="closed"')
})

test('a notice is said from its first day to its last', () => {
  const saidOn = (local: string) => said(pageAt('/providers/noticed', at(local))).includes('Closed for repairs.')
  expect(['2026-11-25T23:59:59', '2026-11-26T00:00:00', '2026-11-27T23:59:59', '2026-11-28T00:00:00'].map(saidOn)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('closures begin and end by themselves, on the page and in the list', () => {
  const saidOn = (address: string, local: string) => {
    const html = said(pageAt(address, at(local)))
    return ['Closed until', 'Other hours until', 'Moved until'].filter((words) => html.includes(words))
  }
  const days: [string, string[]][] = [
    ['2026-11-23T23:59:59.999', []],
    ['2026-11-24T00:00:00', ['Closed until']],
    ['2026-11-25T23:59:59.999', ['Closed until']],
    ['2026-11-26T00:00:00', ['Other hours until', 'Moved until']],
    ['2026-11-27T12:00:00', ['Moved until']],
    ['2026-11-28T00:00:00', []],
  ]
  for (const address of ['/providers/closed-for-days', '?q=closed-for-days'])
    expect(days.map(([local]) => saidOn(address, local))).toEqual(days.map(([, words]) => words))
})
