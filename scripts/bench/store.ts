/** `bench store`: how fast the door writes and the register is read, and how long the process that asked for it stands still. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Figure } from './figure.ts'
import { projectFolder } from './start-process.ts'
import type { StoreRun } from './store-run.ts'

const sizes = [1_000, 10_000, 100_000]
const program = fileURLToPath(new URL('./store-run.ts', import.meta.url))

async function run(size: number): Promise<StoreRun> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-semi-space-size=4', program, String(size)], {
    cwd: projectFolder,
  })
  return JSON.parse(stdout) as StoreRun
}

export async function benchStore(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const size of sizes) {
    const { writings, edits, reads, megabytes } = await run(size)
    const rows = `${size.toLocaleString('en')} rows`
    for (const { what, seconds, processor_seconds, longest_pause_ms } of writings) {
      const details = { seconds, processor_seconds, longest_pause_ms }
      figures.push({ name: `${rows} ${what}, rows a second`, value: Math.round(size / seconds), unit: 'ratio', details })
      figures.push({ name: `${rows} ${what}: longest pause`, value: longest_pause_ms, unit: 'ms', limit: { at_most: 50 } })
    }
    figures.push(
      { name: `one edit among ${rows}, median`, value: edits.median_ms, unit: 'ms', details: { p99_ms: edits.p99_ms } },
      { name: `opening with ${rows}`, value: reads.open_seconds, unit: 's' },
      { name: `reading all ${rows}`, value: reads.register_seconds, unit: 's' },
      { name: `memory at most with ${rows}`, value: megabytes, unit: 'MB' },
    )
  }
  return figures
}
