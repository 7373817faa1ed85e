import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planConsultations } from '@legalmap/data/importing/plan-consultations.ts'
import { planNetworkSizes } from '@legalmap/data/importing/plan-network-sizes.ts'
import { planProviders } from '@legalmap/data/importing/plan-providers.ts'
import { planSocialProcurements } from '@legalmap/data/importing/plan-social-procurements.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { readGazetteer } from '@legalmap/server/geodata/read-pack.ts'
import { SeedRefused, seedFiles } from '@legalmap/server/importing/seed-files.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { openStore, type Store } from '@legalmap/server/store/open-store.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gazetteer, now, rearrange, seedFolder, seedTable } from './shipped.ts'

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legalmap-seed-'))
  store = await openStore(':memory:')
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** A copy of the shipped files, one of them changed. */
function spoil(name: string, change: (text: string) => string): string {
  cpSync(seedFolder, folder, { recursive: true })
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')))
  return folder
}
const sizes = async () => {
  const register = await store.register()
  return [register.providers, register.consultation_counts, register.network_sizes, register.social_procurements].map(
    (list) => list.length,
  )
}

describe('seeding', () => {
  test('stops at a shipped file with an error, and says where', async () => {
    const spoilt = spoil('providers.csv', (text) => text.replace('+996312653513', '653513'))
    await expect(seedRegister(store, spoilt, gazetteer, now)).rejects.toThrow(SeedRefused)
    await expect(seedRegister(store, spoilt, gazetteer, now)).rejects.toThrow('providers.csv row 52 phones phone_unreadable')
    expect(await sizes()).toEqual([0, 0, 0, 0])
  })

  test('writes nothing when a file is missing', async () => {
    spoil('providers.csv', (text) => text)
    rmSync(join(folder, 'network_size.csv'))
    await expect(seedRegister(store, folder, gazetteer, now)).rejects.toMatchObject({ finding: { code: 'file_missing' } })
    expect(await sizes()).toEqual([0, 0, 0, 0])
  })

  test('goes on where it was cut short, and never looks at the files again once somebody has edited', async () => {
    const spoilt = spoil('consultations.csv', (text) => text.replace('80000', 'eighty'))
    await expect(seedRegister(store, spoilt, gazetteer, now)).rejects.toThrow(SeedRefused)
    expect(await sizes()).toEqual([90, 0, 0, 0])
    expect((await seedRegister(store, seedFolder, gazetteer, now)).seeded).toBe(true)
    expect(await sizes()).toEqual([101, 66, 7, 12])
    const version = await store.version()
    expect((await seedRegister(store, spoilt, gazetteer, now)).seeded).toBe(false)
    expect(await store.version()).toBe(version)
  })

  test('leaves a register alone that was seeded before there were additions, and its operator can import them', async () => {
    // the files of that release, in a folder without the later ones
    const [first, ...others] = ['providers.csv', 'consultations.csv', 'network_size.csv', 'social_procurement.csv'] as const
    await seedFiles(store, seedFolder, [first, ...others], gazetteer, now)
    const version = await store.version()
    expect(await seedRegister(store, seedFolder, gazetteer, now)).toEqual({ seeded: false, findings: [] })
    expect([await store.version(), await sizes()]).toEqual([version, [90, 65, 7, 12]])
    const plan = planProviders(seedTable('additions/providers.csv'), (await store.register()).providers, gazetteer)
    expect([plan.new.length, plan.changed.length, plan.refused.length]).toEqual([11, 8, 0])
  })

  test('does not touch a store that somebody has written to first', async () => {
    const record = planProviders(rearrange(seedTable('providers.csv'), ['id', 'kind', 'name_ru']), [], gazetteer).edits[0]
      ?.record as Provider
    const edits = [{ noun: 'provider' as const, action: 'insert' as const, record_id: record.id, base_revision: null, record }]
    const batch = { id: 'edit-1', kind: 'edit' as const, file_name: '', file_sha256: '' }
    await store.write({ at: now.toISOString(), actor: 'a', reason: 'b', batch, edits })
    expect(await seedRegister(store, seedFolder, gazetteer, now)).toEqual({ seeded: false, findings: [] })
    expect(await sizes()).toEqual([1, 0, 0, 0])
  })

  test('brings in every row of every file with one batch each and no error', async () => {
    const { seeded, findings } = await seedRegister(store, seedFolder, gazetteer, now)
    expect(seeded).toBe(true)
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ code, row }) => `${row} ${code}`)).toEqual([
      '82 place_unknown',
    ])
    expect(await sizes()).toEqual([101, 66, 7, 12])
    const { providers } = await store.register()
    expect(providers.filter(({ record }) => record.kind === 'free_legal_aid_center')).toHaveLength(24)
    const batches = await store.batches(10)
    expect(batches.map(({ kind, file_name, changes }) => `${kind} ${file_name} ${changes}`).reverse()).toEqual([
      'seed providers.csv 90',
      'seed consultations.csv 65',
      'seed network_size.csv 7',
      'seed additions/providers.csv 19',
      'seed additions/consultations.csv 1',
      'seed social_procurement.csv 12',
    ])
  })
})

describe('the shipped files', () => {
  test('change nothing when they are planned against what they have brought in', async () => {
    await seedRegister(store, seedFolder, gazetteer, now)
    const register = await store.register()
    const plans = [
      planProviders(seedTable('additions/providers.csv'), register.providers, gazetteer),
      planConsultations(seedTable('consultations.csv'), register.consultation_counts, register.providers, gazetteer),
      planConsultations(seedTable('additions/consultations.csv'), register.consultation_counts, register.providers, gazetteer),
      planNetworkSizes(seedTable('network_size.csv'), register.network_sizes),
      planSocialProcurements(seedTable('social_procurement.csv'), register.social_procurements),
    ]
    expect(plans.map((plan) => [plan.unchanged.length, plan.edits.length])).toEqual([
      [19, 0],
      [65, 0],
      [1, 0],
      [7, 0],
      [12, 0],
    ])
  })

  test('lose no word of any cell', () => {
    const table = seedTable('providers.csv')
    const plan = planProviders(table, [], gazetteer)
    for (const [index, { cells }] of table.rows.entries()) {
      const written = JSON.stringify(plan.edits[index]?.record)
      for (const [position, cell] of cells.entries()) {
        const parts = table.columns[position] === 'phones' ? cell.split(/; | ext\. | \(|\)/u) : cell.split(/\s/u)
        // a part ends at the delimiter of its list, which is not a word
        for (const part of parts) expect(written).toContain(JSON.stringify(part).slice(1, -1).replace(/;$/u, ''))
      }
    }
  })

  test('say the same with their columns in another order and under other names', () => {
    const table = seedTable('providers.csv')
    const turned = rearrange(table, [...table.columns].reverse())
    const renamed = { ...turned, columns: turned.columns.map((column) => column.toUpperCase().replaceAll('_', ' ')) }
    expect(planProviders(renamed, [], gazetteer).edits).toEqual(planProviders(table, [], gazetteer).edits)
  })

  test('leave alone what they do not mention when columns are missing', () => {
    const table = seedTable('providers.csv')
    const current = planProviders(table, [], gazetteer).edits.map(({ record }) => ({ revision: 1, record: record as Provider }))
    const some = rearrange(table, ['status', 'id'], (column, cell) => (column === 'status' && cell === 'unknown' ? 'open' : cell))
    const plan = planProviders(some, current, gazetteer)
    expect(plan.changed.length).toBeGreaterThan(50)
    for (const { record, record_id } of plan.edits)
      expect(record).toEqual({ ...current.find(({ record: { id } }) => id === record_id)?.record, status: 'open' })
  })
})

/** Packs outside the project, named by the setting of the README. */
const furtherPacks = (process.env.GEODATA_TEST_DIRS ?? '').split(':').filter((pack) => pack !== '')

test('another geodata pack of the same units takes the shipped files too', async () => {
  for (const pack of furtherPacks) {
    const other = await openStore(':memory:')
    const { findings } = await seedRegister(other, seedFolder, readGazetteer(pack), now)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const known = new Map((await other.register()).providers.map(({ record }) => [record.id, record.place_id]))
    for (const { cells } of [...seedTable('providers.csv').rows, ...seedTable('additions/providers.csv').rows.slice(0, 11)])
      expect(known.get(cells[0] ?? '')).toBe(cells[9])
    await other.close()
  }
})

describe('names in the place of ids', () => {
  const table = seedTable('providers.csv')
  const byId = planProviders(table, [], gazetteer)
  const byName = planProviders(
    rearrange(
      table,
      table.columns.filter((column) => !/^(?:unit|place)_id$/u.test(column)),
    ),
    [],
    gazetteer,
  )
  const whereabouts = (plan: typeof byId) =>
    plan.edits.map(({ record }) => record as Provider).map(({ id, unit_id, place_id }) => ({ id, unit_id, place_id }))

  /** Their names fit several places, or none in the pack that ships: quarters of Bishkek, villages without a Kyrgyz or Latin name. */
  const uncertain = [
    'flac-sokuluk',
    'ombudsman-issyk-kul-karakol',
    'ngo-fvlwb-point-kok-serek',
    'cpdv-bishkek-ak-bosogo',
    'cpdv-bishkek-kalys-ordo',
    'cpdv-bishkek-muras-ordo',
    'cpdv-bishkek-kolmo',
    'cpdv-bishkek-jenish',
    'cpdv-bishkek-ak-jar',
    'cpdv-bishkek-ak-bata',
    'cpdv-bishkek-dordoi-1',
    'cpdv-bishkek-dordoi-2',
    'cpdv-jeti-oguz-jeti-oguz',
    'cpdv-jeti-oguz-jele-dobo',
  ]

  test('lead to the same unit and place wherever they are certain', () => {
    const differing = whereabouts(byName).filter(({ unit_id, place_id }, index) => {
      const other = whereabouts(byId)[index]
      return other?.unit_id !== unit_id || other.place_id !== place_id
    })
    expect(differing.map(({ id }) => id)).toEqual(uncertain)
  })

  test('where they are not, no place is chosen, the row is listed more coarsely, and a finding says so', () => {
    for (const { id, unit_id, place_id } of whereabouts(byName).filter((one) => uncertain.includes(one.id))) {
      const own = whereabouts(byId).find((one) => one.id === id)
      expect(place_id).toBe('')
      expect(gazetteer.isWithin(own?.unit_id ?? '', unit_id)).toBe(true)
    }
    const rows = byName.findings
      .filter(({ code }) => code === 'place_unknown' || code === 'place_ambiguous')
      .map(({ row }) => row)
    const own = byName.new.filter(({ record_id }) => uncertain.includes(record_id)).map(({ row }) => row)
    // and Kochkor of Jeti-Oguz, which has no place in the register either
    expect(rows).toEqual([...own, 82].sort((a, b) => a - b))
  })
})
