import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exampleWriting, insert } from './examples.ts'
import { openStore } from './open-store.ts'
import { WritingThread } from './writing-thread.ts'

// threads and flushes wait for a busy machine
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let thread: WritingThread
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-store-'))
  const path = join(folder, 'register.sqlite')
  await (await openStore(path)).close()
  thread = new WritingThread(path, { patience: 5000, create: false, readonly: false })
})
afterEach(async () => {
  await thread.close()
  rmSync(folder, { recursive: true })
})

const writing = (id: string) => exampleWriting(id, [insert('provider', exampleProvider({ id }))])

test('what comes while a thread that has rested ends is written by the next one', async () => {
  await thread.write(writing('first'), undefined, undefined)
  // as its timer does when it has rested
  const ending = thread.close()
  expect((await thread.write(writing('second'), undefined, undefined)).changes).toBe(1)
  await ending
})

test('where a thread dies in the middle, the writing is refused and the next one passes', async () => {
  const started = vi.spyOn(Worker.prototype, 'ref')
  const dying = thread.write(writing('first'), () => void (started.mock.contexts.at(-1) as Worker).terminate(), undefined)
  await expect(dying).rejects.toMatchObject({ name: 'StoreError', code: 'failed' })
  started.mockRestore()
  expect(await thread.write(writing('first'), undefined, undefined)).toMatchObject({ changes: 1, batch_id: 'first' })
})
