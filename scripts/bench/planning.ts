/** `bench planning`: what planning an import of 10,000 and 100,000 rows takes, of new providers and of the same once more. */
import { join } from 'node:path'
import { planProviders } from '@legalmap/data/importing/plan-providers.ts'
import { writeProviders } from '@legalmap/data/importing/write-table.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import type { Figure } from './figure.ts'
import { projectFolder } from './start-process.ts'
import { syntheticRecords } from './synthetic.ts'

function secondsOf<T>(work: () => T): { seconds: number; made: T } {
  const before = process.cpuUsage()
  const made = work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, made }
}

export async function benchPlanning(): Promise<Figure[]> {
  const { gazetteer } = readPack(join(projectFolder, 'data/shipped/geodata'))
  return [10_000, 100_000].flatMap((size) => {
    const records = syntheticRecords(size, gazetteer).map((record) => ({ revision: 1, record }))
    const written = secondsOf(() => writeProviders(records, gazetteer))
    const { columns, rows } = written.made
    const table = { sheet: 'bench.csv', columns, rows: rows.map((cells, index) => ({ row: index + 2, cells })) }
    const all = size.toLocaleString('en')
    const fresh = secondsOf(() => planProviders(table, [], gazetteer))
    const again = secondsOf(() => planProviders(table, records, gazetteer))
    if (fresh.made.new.length !== size || again.made.unchanged.length !== size)
      throw new Error('the plan is not what was exported')
    return [
      { name: `Writing ${all} providers as a table, processor`, value: written.seconds, unit: 's' as const },
      { name: `Planning ${all} new providers, processor`, value: fresh.seconds, unit: 's' as const },
      { name: `Planning ${all} that have not changed, processor`, value: again.seconds, unit: 's' as const },
    ]
  })
}
