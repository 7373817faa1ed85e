/** One run of `bench store`, in a process of its own: fills a store with so many providers, edits them, reads them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import { type Edit, openStore, type Store } from '@legalmap/server/store/open-store.ts'
import { median } from './figure.ts'
import { projectFolder } from './start-process.ts'
import { syntheticRecords } from './synthetic.ts'

interface WritingRun {
  what: string
  seconds: number
  processor_seconds: number
  longest_pause_ms: number
}

export interface StoreRun {
  writings: WritingRun[]
  edits: { median_ms: number; p99_ms: number }
  reads: { open_seconds: number; register_seconds: number }
  megabytes: number
}

const editsMeasured = 200

const editsOf = (records: readonly Provider[], base_revision: number | null, note: string): Edit[] =>
  records.map((record) => ({
    noun: 'provider',
    action: base_revision === null ? 'insert' : 'update',
    record_id: record.id,
    base_revision,
    record: { ...record, note },
  }))

let batches = 0
function write(store: Store, edits: readonly Edit[]) {
  const batch = { id: `bench-${++batches}`, kind: 'import' as const, file_name: '', file_sha256: '' }
  return store.write({ at: '2026-03-01T09:00:00Z', actor: 'bench', reason: 'to measure', batch, edits })
}

/** Asks the event loop to turn again and again: the function that it gives says how long it did not at most, ms. */
function watchLoop(): () => Promise<number> {
  let longest = 0
  let last = performance.now()
  const turn = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(turn, 1)
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    clearInterval(timer)
    turn()
    return longest
  }
}

async function measure(what: string, work: () => Promise<unknown>): Promise<WritingRun> {
  const longestPause = watchLoop()
  const [began, used] = [performance.now(), process.cpuUsage()]
  await work()
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(used)
  return { what, seconds, processor_seconds: (user + system) / 1e6, longest_pause_ms: await longestPause() }
}

async function run(size: number): Promise<StoreRun> {
  const folder = mkdtempSync(join(tmpdir(), 'legalmap-bench-'))
  const path = join(folder, 'register.sqlite')
  try {
    const { gazetteer } = readPack(join(projectFolder, 'data/shipped/geodata'))
    const records = syntheticRecords(size, gazetteer)
    let store = await openStore(path)
    const writings: WritingRun[] = []
    for (const [what, revision, note] of [
      ['new', null, ''],
      ['changed', 1, 'changed'],
      ['unchanged', 2, 'changed'],
    ] as const) {
      const edits = editsOf(records, revision, note)
      writings.push(await measure(what, () => write(store, edits)))
    }
    const timings: number[] = []
    for (let revision = 2; revision < editsMeasured + 2; revision++) {
      const began = performance.now()
      await write(store, editsOf(records.slice(0, 1), revision, `edit ${revision}`))
      timings.push(performance.now() - began)
    }
    await store.close()
    const opening = performance.now()
    store = await openStore(path)
    const reading = performance.now()
    await store.register()
    const read = performance.now()
    await store.close()
    return {
      writings,
      edits: { median_ms: median(timings), p99_ms: timings.sort((a, b) => a - b)[Math.floor(timings.length * 0.99)] ?? 0 },
      reads: { open_seconds: (reading - opening) / 1000, register_seconds: (read - reading) / 1000 },
      megabytes: process.resourceUsage().maxRSS / 1000,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

console.log(JSON.stringify(await run(Number(process.argv[2]))))
