/** One run of `bench cold`, in a process of its own: asks the built site for its pages after saves, and as if it had never drawn any. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { languages } from '@legalmap/data/model/language.ts'
import { createApp } from '@legalmap/server/app.ts'
import { assembleSite } from '@legalmap/server/assemble-site.ts'
import { loadBuiltWeb } from '@legalmap/server/built-web.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import { withStreets } from '@legalmap/server/geodata/street-archive.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { builtFolder } from '../build.ts'
import { seedFolder } from '../seed-folder.ts'
import { temporaryFolder } from './site-process.ts'

export interface ColdRun {
  pages: number
  /** How many of them one saved phone number made cold, in the mean of the saves. */
  made_cold: number
  saves: number
  /** Processor milliseconds of one cold page: of all, of the providers' alone, of the first page. */
  each_ms: number
  provider_ms: number
  first_page_ms: number
  /** Of that, what drawing the HTML takes. */
  drawing_ms: number
  longest_turn_ms: number
}

const processorMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const build = builtFolder()
if (!existsSync(build)) throw new Error('The pages are not built')
await using folder = await temporaryFolder()
const web = await loadBuiltWeb(build)
let drawn = 0
let drawing = 0
const render: typeof web.render = (page) => {
  const began = performance.now()
  const html = web.render(page)
  drawing += performance.now() - began
  drawn++
  return html
}
const { geodata_dir } = (await import('@legalmap/server/env.ts')).readSettings({})
const site = await assembleSite({
  pack: withStreets(readPack(geodata_dir), ''),
  database_path: join(folder.path, 'register.sqlite'),
  web: { ...web, render },
  leave_to: 'https://weather.example/',
  now: Date.now,
  report: (error) => {
    throw error
  },
  prepare: async (store, { gazetteer }) => void (await seedRegister(store, seedFolder, gazetteer, new Date())),
})
const own = site.siteAt('https://legalmap.example')
const ids = own.publisher.current().providers.map(({ id }) => id)
const providerPages = languages.flatMap((language) => ids.map((id) => `/${language}/providers/${id}`))
const otherPages = languages.flatMap((language) =>
  ['', '/about', '/problems', '/eligibility', '/visits', '/safety', '/saved', '/problems/land'].map(
    (path) => `/${language}${path}`,
  ),
)
const all = [...otherPages, ...providerPages]

type App = ReturnType<typeof createApp>
let longest = 0

/** Asks as a browser does, one after the other, and lets the event loop turn between. */
async function ask(app: App, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const began = performance.now()
    const response = await app.request(path, { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
    await response.arrayBuffer()
    longest = Math.max(longest, performance.now() - began)
    await nextTurn()
  }
}

/** Processor milliseconds for each of the paths when no page is remembered, in the mean of the rounds. */
async function coldly(paths: readonly string[], rounds: number): Promise<number> {
  const apps = Array.from({ length: rounds }, () => createApp(own))
  // the first request builds what finds the routes
  for (const app of apps) await app.request('/healthz')
  const began = processorMs()
  for (const app of apps) await ask(app, paths)
  return (processorMs() - began) / rounds / paths.length
}

await coldly(all, 2)
drawn = 0
drawing = 0
longest = 0
const each_ms = await coldly(all, 5)
const drawing_ms = drawing / drawn
const longest_turn_ms = longest
const provider_ms = await coldly(providerPages, 5)
const first_page_ms = await coldly(
  languages.map((language) => `/${language}`),
  20,
)

const saves = 10
const app = createApp(own)
await ask(app, all)
drawn = 0
for (let save = 0; save < saves; save++) {
  const register = await site.store.register()
  const { record, revision } = register.providers[save] ?? {}
  if (!record || revision === undefined) throw new Error('The register is too small')
  const phones = [
    { number: `+996312${100_000 + save}`, extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call' as const] },
  ]
  await site.store.write({
    at: new Date().toISOString(),
    actor: 'bench',
    reason: 'to measure',
    batch: { id: `bench-${save}`, kind: 'import', file_name: '', file_sha256: '' },
    edits: [{ noun: 'provider', action: 'update', record_id: record.id, base_revision: revision, record: { ...record, phones } }],
  })
  await own.publisher.refresh()
  await ask(app, all)
}
const found: ColdRun = {
  pages: all.length,
  made_cold: drawn / saves,
  saves,
  each_ms,
  provider_ms,
  first_page_ms,
  drawing_ms,
  longest_turn_ms,
}
await site.close()
console.log(JSON.stringify(found))
