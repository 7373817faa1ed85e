/** One run of `bench publish`, in a process of its own: edits one of so many providers again and again, and looks until it is public. */
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { createApp } from '@legalmap/server/app.ts'
import { assembleSite } from '@legalmap/server/assemble-site.ts'
import { loadBuiltWeb } from '@legalmap/server/built-web.ts'
import { readSettings } from '@legalmap/server/env.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import { withStreets } from '@legalmap/server/geodata/street-archive.ts'
import { type Edit, openStore, type Store } from '@legalmap/server/store/open-store.ts'
import { builtFolder } from '../build.ts'
import { median } from './figure.ts'
import { temporaryFolder } from './site-process.ts'
import { syntheticRecords } from './synthetic.ts'

export interface PublishRun {
  size: number
  /** From the store's database to the published register, once. */
  start_seconds: number
  start_processor_seconds: number
  /** By what was edited: from the saved edit to the page and to the API's answer that have it. */
  edits: {
    what: string
    page_ms: number
    api_ms: number
    processor_ms: number
    longest_pause_ms: number
    median_pause_ms: number
  }[]
  megabytes_before: number
  megabytes_after: number
  /** The most that was held at any time between. */
  megabytes_most: number
}

const rounds = 15
const size = Number(process.argv[2])

const processorMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const held = () => process.memoryUsage().rss / 1e6

let batches = 0
function write(store: Store, edits: readonly Edit[]) {
  const batch = { id: `bench-${++batches}`, kind: 'edit' as const, file_name: '', file_sha256: '' }
  return store.write({ at: new Date().toISOString(), actor: 'bench', reason: 'to measure', batch, edits })
}

const settings = readSettings({})
const pack = withStreets(readPack(settings.geodata_dir), '')
await using folder = await temporaryFolder()
const database_path = join(folder.path, 'register.sqlite')
const fill = async () => {
  const store = await openStore(database_path)
  const edit = (record: Provider): Edit => ({
    noun: 'provider',
    action: 'insert',
    record_id: record.id,
    base_revision: null,
    record,
  })
  await write(store, syntheticRecords(size, pack.gazetteer).map(edit))
  await store.close()
}
await fill()
globalThis.gc?.()

let began = performance.now()
let processor = processorMs()
const site = await assembleSite({
  pack,
  database_path,
  web: await loadBuiltWeb(builtFolder()),
  leave_to: 'https://weather.example/',
  now: Date.now,
  report: (error) => {
    throw error
  },
})
const start_seconds = (performance.now() - began) / 1000
const start_processor_seconds = (processorMs() - processor) / 1000
const own = site.siteAt('https://legalmap.example')
const app = createApp(own)
const { publisher } = own

async function ask(path: string): Promise<string> {
  const response = await app.request(path)
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  return await response.text()
}

const mark = (round: number) => `measured${String.fromCharCode(97 + (round % 26))}${round}`
const kinds: Record<string, (record: Provider, round: number) => Provider> = {
  'a telephone and a name': (record, round) => ({
    ...record,
    name: { ky: '', ru: `Центр ${mark(round)}`, en: '' },
    phones: [
      { number: `+996312${100_000 + round}`, extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call' as const] },
    ],
  }),
  'a place': (record, round) => ({
    ...record,
    name: { ky: '', ru: `Дом ${mark(round)}`, en: '' },
    location: { longitude: 74.5 + round / 1000, latitude: 42.8 },
  }),
  'a kind, so that it stands elsewhere in the list': (record, round) => ({
    ...record,
    name: { ky: '', ru: `Род ${mark(round)}`, en: '' },
    kind: record.kind === 'ngo' ? 'hotline' : 'ngo',
  }),
}

async function editOne(what: string, round: number) {
  const id = `p${String((round * 7919 + 13) % size).padStart(7, '0')}`
  const stored = await site.store.record('provider', id)
  if (!stored) throw new Error(`there is no ${id}`)
  const record = kinds[what]?.(stored.record, round) ?? stored.record
  await write(site.store, [
    { noun: 'provider', action: 'update', record_id: id, base_revision: stored.revision, record, acts: { makes_public: true } },
  ])
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  await wait(3)
  delays.reset()
  began = performance.now()
  processor = processorMs()
  await publisher.refresh()
  const [page, page_ms] = [await ask(`/ru/providers/${id}`), performance.now() - began]
  const [api, api_ms] = [await ask(`/api/v1/providers?q=${mark(round)}`), performance.now() - began]
  const processor_ms = processorMs() - processor
  // what is held up is seen at the next turn
  await wait(3)
  delays.disable()
  for (const text of [page, api]) if (!text.includes(mark(round))) throw new Error(`${mark(round)} is not public`)
  return { page_ms, api_ms, processor_ms, longest_pause_ms: Math.max(0, delays.max / 1e6 - 1) }
}

async function measure(what: string, first: number) {
  const measured: Awaited<ReturnType<typeof editOne>>[] = []
  for (let round = 0; round < rounds; round++) measured.push(await editOne(what, first + round))
  const middle = (key: keyof (typeof measured)[number]) => median(measured.map((each) => each[key]))
  return {
    what,
    page_ms: middle('page_ms'),
    api_ms: middle('api_ms'),
    processor_ms: middle('processor_ms'),
    longest_pause_ms: Math.max(...measured.map(({ longest_pause_ms }) => longest_pause_ms)),
    median_pause_ms: middle('longest_pause_ms'),
  }
}

// the first edits have the code compiled, and are as many as a morning's
for (let round = 0; round < rounds; round++) await editOne('a telephone and a name', 10_000 + round)
globalThis.gc?.()
const megabytes_before = held()
let megabytes_most = megabytes_before
const watching = setInterval(() => {
  megabytes_most = Math.max(megabytes_most, held())
}, 5)
const edits: PublishRun['edits'] = []
for (const [i, what] of Object.keys(kinds).entries()) edits.push(await measure(what, i * rounds))
clearInterval(watching)
const megabytes_after = held()
const run: PublishRun = { size, start_seconds, start_processor_seconds, edits, megabytes_before, megabytes_after, megabytes_most }
console.log(JSON.stringify(run))
await site.close()
