/** `legalmap import`: shows what a file would change in the register, and changes it when told to. */
import { randomUUID } from 'node:crypto'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import { hasErrors } from '@legalmap/data/importing/finding.ts'
import { reportText } from '@legalmap/data/importing/finding-text.ts'
import type { Plan, PlanOptions } from '@legalmap/data/importing/plan.ts'
import { planConsultations } from '@legalmap/data/importing/plan-consultations.ts'
import { planProviders } from '@legalmap/data/importing/plan-providers.ts'
import { planVisits } from '@legalmap/data/importing/plan-visits.ts'
import type { Table } from '@legalmap/data/importing/table.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { planExpiry } from '@legalmap/data/model/plan.ts'
import { beginningOf } from '@legalmap/data/text/whole-letters.ts'
import { applyPlan, type Import } from '@legalmap/server/importing/apply-plan.ts'
import { type ReadTable, readCsvFile } from '@legalmap/server/importing/read-csv.ts'
import { UnreadableFile } from '@legalmap/server/importing/unreadable-file.ts'
import type { Applied } from '@legalmap/server/plans/apply-rows.ts'
import { keepLeft } from '@legalmap/server/plans/keep-left.ts'
import type { KeptRegister, Store, Written } from '@legalmap/server/store/open-store.ts'
import { leftLines } from '../plans/plan-report.ts'
import { userOfTheMachine } from '../user-of-the-machine.ts'
import { type ImportArguments, type ImportKind, readImportArguments } from './import-arguments.ts'
import { type ProgressOutput, showProgress } from './import-progress.ts'
import { reportLines, reportObject } from './import-report.ts'

/**
 * `openStore` gives a store that is migrated and seeded, or with `readonly` one that nothing is written to; the command closes it.
 * `out` takes whole lines. Where the rest is left out,
 * progress goes to standard error, the report is English, and the user of the machine is who acts.
 */
export interface ImportSurroundings {
  openStore(asked: { readonly: boolean }): Promise<Store>
  gazetteer(): Gazetteer
  out(line: string): void
  now(): Date
  progress?: ProgressOutput
  language?: Language
  user?: string
}

/** Fine; some rows or the file were refused; the command was called wrongly. */
const exitCodes = { fine: 0, refused: 1, usage: 2 } as const

const planners: Record<ImportKind, (table: Table, register: KeptRegister, gazetteer: Gazetteer, options: PlanOptions) => Plan> = {
  providers: (table, register, gazetteer, options) => planProviders(table, register.providers, gazetteer, options),
  consultations: (table, register, gazetteer, options) => {
    return planConsultations(table, register.consultation_counts, register.providers, gazetteer, options)
  },
  visits: (table, register, gazetteer, options) => planVisits(table, register.visits, register.providers, gazetteer, options),
}

/** What was written, and what is left of the plan, as lines. */
interface Carried {
  written: Written | null
  left: string[]
}

async function apply(
  asked: ImportArguments,
  store: Store,
  plan: Plan,
  read: ReadTable,
  around: ImportSurroundings,
): Promise<Carried> {
  const { language } = asked
  const about = {
    at: around.now().toISOString(),
    actor: asked.actor,
    reason: asked.reason || reportText('default_reason', asked.language, { file: read.file_name }),
    batch_id: `import-${randomUUID()}`,
    kind: 'import' as const,
    file_name: beginningOf(read.file_name, 500),
    file_sha256: read.sha256,
  }
  const progress = showProgress(around.progress ?? process.stderr, language)
  const applied = await applyPlan(store, plan, about, asked.allowPublish, progress)
  return { written: applied.written, left: await tellLeft(store, applied, about, language) }
}

async function tellLeft(
  store: Store,
  { rows }: Applied,
  { batch_id: id, ...about }: Import,
  language: Language,
): Promise<string[]> {
  const left = rows.filter((row) => row.left !== null)
  if (left.length === 0) return []
  await keepLeft(store, { ...about, id, kind: 'import', undoes: '' }, left)
  const values = { plan: id, until: planExpiry(about.at).slice(0, 10), count: String(left.length) }
  return [...leftLines(left, language), reportText('left_kept', language, values)]
}

/** The last line of the report: what was done, or what to do next. */
function outcome(asked: ImportArguments, plan: Plan, written: Written | null): string {
  if (!written && asked.apply) return reportText('nothing_to_do', asked.language)
  if (!written) return reportText(plan.edits.length === 0 ? 'nothing_to_do' : 'dry_run', asked.language)
  const values = { changes: String(written.changes), batch: written.batch_id, refused: String(plan.refused.length) }
  return reportText(plan.refused.length > 0 ? 'applied_without_refused' : 'applied', asked.language, values)
}

async function importInto(store: Store, asked: ImportArguments, read: ReadTable, around: ImportSurroundings): Promise<number> {
  const { language } = asked
  const plan = planners[asked.kind](read.table, await store.register(), around.gazetteer(), {
    date: asked.date,
    allowPublish: asked.allowPublish,
    ...(asked.origin && { origin: asked.origin }),
    onProgress: showProgress(around.progress ?? process.stderr, language),
  })
  const findings = [...read.findings, ...plan.findings]
  const { written, left } = asked.apply ? await apply(asked, store, plan, read, around) : { written: null, left: [] }
  if (asked.json) {
    const batch = written && { id: written.batch_id, changes: written.changes }
    around.out(JSON.stringify(reportObject(plan, findings, language, { batch, left }), null, 2))
  } else around.out([...reportLines(plan, findings, language), ...left, '', outcome(asked, plan, written)].join('\n'))
  return hasErrors(findings) || left.length > 0 ? exitCodes.refused : exitCodes.fine
}

/**
 * `given` are the arguments after `import`. Without `--apply` nothing is changed; with it the good rows are written in one
 * transaction and refused rows are listed, which is exit code 1. What somebody else changed meanwhile stays and is
 * reported, which is exit code 1 too. Throws the store's errors.
 */
export async function runImport(given: readonly string[], around: ImportSurroundings): Promise<number> {
  const spoken = around.language ?? 'en'
  const usage = reportText('usage', spoken)
  if (given.includes('--help')) {
    around.out(usage)
    return exitCodes.fine
  }
  const asked = readImportArguments(given, spoken, around.user ?? userOfTheMachine())
  if ('wrong' in asked) {
    around.out(`${asked.wrong}\n${usage}`)
    return exitCodes.usage
  }
  let read: ReadTable
  try {
    read = await readCsvFile(asked.file)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const { finding } = error
    const text = asked.json
      ? JSON.stringify(reportObject(null, [finding], asked.language, { batch: null, left: [] }), null, 2)
      : reportLines(nothingOf(finding.sheet), [finding], asked.language).join('\n')
    around.out(text)
    return exitCodes.refused
  }
  const store = await around.openStore({ readonly: !asked.apply })
  try {
    return await importInto(store, asked, read, around)
  } finally {
    await store.close()
  }
}

const nothingOf = (sheet: string): Plan => ({
  noun: 'provider',
  sheet,
  new: [],
  changed: [],
  unchanged: [],
  refused: [],
  findings: [],
  edits: [],
})
