/** `bench cold`: how many pages a save makes cold, and what it costs to make one anew, drawing and compressing included. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { buildWeb } from '../build.ts'
import type { ColdRun } from './cold-run.ts'
import type { Figure } from './figure.ts'
import { projectFolder } from './start-process.ts'

const leastPagesASecond = 1_000
const program = fileURLToPath(new URL('./cold-run.ts', import.meta.url))

export async function benchCold(): Promise<Figure[]> {
  await buildWeb()
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-semi-space-size=4', program], { cwd: projectFolder })
  const { pages, made_cold, saves, each_ms, provider_ms, first_page_ms, drawing_ms, longest_turn_ms } = JSON.parse(
    stdout,
  ) as ColdRun
  const aSecond = (ms: number) => Math.round(1000 / ms)
  return [
    {
      name: 'cold pages a second of one processor',
      value: aSecond(each_ms),
      unit: 'requests',
      limit: { at_least: leastPagesASecond },
      details: { ms_each: each_ms, of_that_drawing: drawing_ms, longest_ms: longest_turn_ms },
    },
    { name: "providers' pages alone", value: aSecond(provider_ms), unit: 'requests', details: { ms_each: provider_ms } },
    { name: 'the first pages alone', value: aSecond(first_page_ms), unit: 'requests', details: { ms_each: first_page_ms } },
    { name: 'pages that one save makes cold', value: made_cold, unit: 'ratio', details: { of: pages, saves } },
  ]
}
