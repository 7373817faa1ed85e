import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleGazetteer } from '@legalmap/data/examples/gazetteer.ts'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { assembleSite, type SiteParts } from './assemble-site.ts'
import { exampleWriting, insert } from './store/examples.ts'
import { openStore } from './store/open-store.ts'

test('a site begins while another process imports for long, and lets go of plans that have expired once it can', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'legalmap-site-'))
  const path = join(folder, 'register.sqlite')
  const first = await openStore(path)
  await first.write(exampleWriting('first', [insert('provider', exampleProvider())]))
  const about = { actor: 'Aigul', reason: 'They moved', file_name: '', file_sha256: '', undoes: '' }
  const [at, expires_at] = ['2025-03-01T09:00:00.000Z', '2025-04-01T09:00:00.000Z']
  await first.plans.keep({ ...about, id: 'plan-old', kind: 'proposal', at, expires_at, rows: [] })
  await first.close()
  const importing = new SqliteDatabase(path)
  importing.exec('begin immediate')
  const reported: unknown[] = []
  try {
    const { siteAt, close } = await assembleSite({
      pack: { gazetteer: exampleGazetteer } as unknown as SiteParts['pack'],
      database_path: path,
      web: {} as SiteParts['web'],
      leave_to: 'https://weather.example/',
      now: Date.now,
      report: (error) => reported.push(error),
    })
    expect(siteAt('https://legalmap.example').publisher.current().providers).toHaveLength(1)
    importing.exec('rollback')
    await close()
    const plans = importing.prepare('select count(*) from plan').pluck().get()
    expect([plans, reported]).toEqual([0, []])
  } finally {
    importing.close()
    rmSync(folder, { recursive: true })
  }
}, 60_000)
