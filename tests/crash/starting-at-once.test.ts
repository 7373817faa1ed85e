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
  path = join(folder, 'new', 'register.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('processes that start at once on a new database make and seed one, and none of them fails', async () => {
  for (let round = 0; round < 3; round++) {
    const all = await Promise.all([1, 2, 3, 4].map(() => ended(start('seed', path))))
    for (const { how, out, error } of all) expect({ how, out, error }).toEqual({ how: 0, out: all[0]?.out, error: '' })
    const store = await openStore(path)
    expect((await store.batches(10)).map(({ file_name }) => file_name).toSorted()).toEqual([
      'additions/consultations.csv',
      'additions/providers.csv',
      'consultations.csv',
      'network_size.csv',
      'providers.csv',
      'social_procurement.csv',
    ])
    expect(await store.faults()).toEqual([])
    await store.close()
    rmSync(join(folder, 'new'), { recursive: true })
  }
}, 180_000)
