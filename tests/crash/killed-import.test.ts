import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ended, start } from './programs.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-crash-'))
  path = join(folder, 'register.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

const rows = 2000

/** What a doctor finds in the database, and how many providers it has; it is only looked at. */
async function examine() {
  const store = await openStore(path, { readonly: true })
  try {
    const { providers, sequence } = await store.register()
    return {
      faults: await store.faults(),
      providers: providers.length,
      changes: sequence,
      batches: (await store.batches(9)).length,
    }
  } finally {
    await store.close()
  }
}

const nothing = { faults: [], providers: 0, changes: 0, batches: 0 }
const all = { faults: [], providers: rows, changes: rows, batches: 1 }

test('an import that is killed at any moment left everything or nothing, and can be done again', async () => {
  // from the first part to the last and beyond, each a little later within its part
  const moments = [0, 250, 750, 1250, 1750, rows].map((done) => ({ done, later: Math.round(Math.random() * 40) }))
  for (const { done, later } of moments) {
    await (await openStore(path)).close()
    const child = start('import', path, String(rows))
    let waiting = true
    const { how, out, error } = await ended(child, (text) => {
      if (!waiting || !text.split('\n').includes(String(done))) return
      waiting = false
      setTimeout(() => child.kill('SIGKILL'), later)
    })
    const found = await examine()
    const about = { done, later, how, out, error }
    if (out.includes('written')) expect({ ...about, found }).toEqual({ ...about, found: all })
    else expect([JSON.stringify(nothing), JSON.stringify(all)]).toContain(JSON.stringify(found))
    if (found.providers > 0) for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  }
  await (await openStore(path)).close()
  expect((await ended(start('import', path, String(rows)))).how).toBe(0)
  expect(await examine()).toEqual(all)
}, 180_000)
