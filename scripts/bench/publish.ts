/** `bench publish`: how soon one edited record is public as the register grows, and what that leaves of the event loop and of memory. */
import { execFile } from 'node:child_process'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { buildWeb } from '../build.ts'
import type { Figure, Limit } from './figure.ts'
import type { PublishRun } from './publish-run.ts'
import { projectFolder } from './start-process.ts'

const program = fileURLToPath(new URL('./publish-run.ts', import.meta.url))

/** Milliseconds; nothing is asked of 10,000 that is not asked of 100,000. */
const limits: Readonly<Record<number, { visible: number; pause: number }>> = {
  90: { visible: 50, pause: 10 },
  10000: { visible: 1000, pause: 50 },
  100000: { visible: 1000, pause: 50 },
}
/** The memory after many edits, by that before. */
const mostGrowth = 1.15

async function run(size: number): Promise<PublishRun> {
  const node = ['--expose-gc', '--max-semi-space-size=4', '--max-old-space-size=8192']
  const { stdout } = await promisify(execFile)(process.execPath, [...node, program, String(size)], { cwd: projectFolder })
  return JSON.parse(stdout) as PublishRun
}

const atMost = (at_most: number | undefined): { limit?: Limit } => (at_most === undefined ? {} : { limit: { at_most } })

function figuresOf(measured: PublishRun): Figure[] {
  const { size, edits, start_seconds, start_processor_seconds, megabytes_before, megabytes_after, megabytes_most } = measured
  const limit = limits[size]
  const name = `${size.toLocaleString('en')} providers`
  const load = { load_of_the_machine: Number((loadavg()[0] ?? 0).toFixed(1)) }
  return [
    {
      name: `${name}: opened and published`,
      value: start_seconds,
      unit: 's',
      details: { processor_s: Number(start_processor_seconds.toFixed(2)), ...load },
    },
    ...edits.flatMap(({ what, page_ms, api_ms, processor_ms, longest_pause_ms, median_pause_ms }): Figure[] => [
      {
        name: `${name}: ${what}, until page and API have it`,
        value: api_ms,
        unit: 'ms',
        ...atMost(limit?.visible),
        details: { page_ms: Number(page_ms.toFixed(1)), processor_ms: Number(processor_ms.toFixed(1)), ...load },
      },
      {
        name: 'its longest pause of the event loop',
        value: longest_pause_ms,
        unit: 'ms',
        ...atMost(limit?.pause),
        details: { median_ms: Number(median_pause_ms.toFixed(1)) },
      },
    ]),
    {
      name: `${name}: memory after ${edits.length * 15} edits by that before`,
      value: megabytes_after / megabytes_before,
      unit: 'ratio',
      ...atMost(mostGrowth),
      details: {
        before_MB: Math.round(megabytes_before),
        after_MB: Math.round(megabytes_after),
        most_MB: Math.round(megabytes_most),
      },
    },
  ]
}

export async function benchPublish(): Promise<Figure[]> {
  await buildWeb()
  const figures: Figure[] = []
  for (const size of Object.keys(limits).map(Number)) {
    console.error(`${size.toLocaleString('en')} providers …`)
    figures.push(...figuresOf(await run(size)))
  }
  return figures
}
