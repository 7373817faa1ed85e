/** Reads shipped files and writes them, through the same pipeline that every import goes through, one batch a file. */
import { join } from 'node:path'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import type { PlacedFinding } from '@legalmap/data/importing/finding.ts'
import type { Plan } from '@legalmap/data/importing/plan.ts'
import { planConsultations } from '@legalmap/data/importing/plan-consultations.ts'
import { planNetworkSizes } from '@legalmap/data/importing/plan-network-sizes.ts'
import { planProviders } from '@legalmap/data/importing/plan-providers.ts'
import { planSocialProcurements } from '@legalmap/data/importing/plan-social-procurements.ts'
import type { Table } from '@legalmap/data/importing/table.ts'
import { InvalidWritingError, type Store } from '../store/open-store.ts'
import type { KeptRegister } from '../store/read.ts'
import { writePlan } from './apply-plan.ts'
import { type ReadTable, readCsvFile } from './read-csv.ts'
import { type SeedFileName, type Seeding, seedFileNames } from './shipped-files.ts'

type PlanFile = (table: Table, register: KeptRegister, gazetteer: Gazetteer) => Plan

const planProviderFile: PlanFile = (table, register, gazetteer) => planProviders(table, register.providers, gazetteer)
// two of the shipped rows name a printed source that has no address
const planCountFile: PlanFile = (table, register, gazetteer) =>
  planConsultations(table, register.consultation_counts, register.providers, gazetteer, { origin: 'printed' })

const planners: Readonly<Record<SeedFileName, PlanFile>> = {
  'providers.csv': planProviderFile,
  'consultations.csv': planCountFile,
  'additions/providers.csv': planProviderFile,
  'additions/consultations.csv': planCountFile,
  'network_size.csv': (table, register) => planNetworkSizes(table, register.network_sizes),
  'social_procurement.csv': (table, register) => planSocialProcurements(table, register.social_procurements),
}

/** The shipped files are wrong: a fault of the build, not of the user. `findings` are its errors. */
export class SeedRefused extends Error {
  override name = 'SeedRefused'
  findings: readonly PlacedFinding[]
  constructor(findings: readonly PlacedFinding[]) {
    const where = findings.slice(0, 5).map(({ sheet, row, column, code }) => `${sheet} row ${row ?? '?'} ${column} ${code}`)
    super(`the shipped register is refused: ${where.join('; ')}${findings.length > where.length ? '; …' : ''}`)
    this.findings = findings
  }
}

export async function seedFiles(
  store: Store,
  seedFolder: string,
  names: readonly SeedFileName[],
  gazetteer: Gazetteer,
  now: Date,
): Promise<Seeding> {
  // all files are read before anything is written, so that a missing one leaves no half register
  const tables = new Map<string, ReadTable>()
  for (const name of names) tables.set(name, await readCsvFile(join(seedFolder, name)))
  const findings: PlacedFinding[] = []
  let seeded = false
  for (const name of names) {
    const read = tables.get(name)
    if (!read) continue
    const plan = planners[name](read.table, await store.register(), gazetteer)
    findings.push(...read.findings, ...plan.findings)
    const errors = findings.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) throw new SeedRefused(errors)
    const about = {
      at: now.toISOString(),
      actor: 'seed',
      reason: `The shipped register: ${name}`,
      batch_id: `seed-${name.replace('.csv', '').replaceAll(/[_/]/gu, '-')}`,
      kind: 'seed' as const,
      file_name: name,
      file_sha256: read.sha256,
    }
    if (await writtenFirst(store, name, () => writePlan(store, plan, about))) seeded = true
  }
  return { seeded, findings }
}

/** False where another process wrote the same file's batch in the meantime. */
async function writtenFirst(store: Store, name: string, write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    const batches = error instanceof InvalidWritingError ? await store.batches(seedFileNames.length + 1) : []
    if (batches.some(({ kind, file_name }) => kind === 'seed' && file_name === name)) return false
    throw error
  }
}
