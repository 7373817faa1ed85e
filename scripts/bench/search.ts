/** `bench search`: how fast the engine answers and builds as the register grows, beside SQLite's R*Tree and FTS5 doing the same work. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Figure, type Limit, toTable } from './figure.ts'
import type { SearchRun } from './search-run.ts'
import { projectFolder } from './start-process.ts'

const providerSizes = [100, 10_000, 100_000, 1_000_000]
const placeSizes = [2500, 100_000]
/** The size that has limits. */
const held = 100_000
const program = fileURLToPath(new URL('./search-run.ts', import.meta.url))

async function run(what: 'providers' | 'places', size: number): Promise<SearchRun> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', program, what, String(size)],
    { cwd: projectFolder },
  )
  return JSON.parse(stdout) as SearchRun
}

/** The exponent of growth: the slope of the line through the logarithms, by least squares. 1 is linear. */
export function growthExponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logarithms = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(logarithms.map(([size]) => size)), mean(logarithms.map(([, cost]) => cost))]
  const above = logarithms.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0)
  return above / logarithms.reduce((sum, [size]) => sum + (size - x) ** 2, 0)
}

const limited = (size: number, limit: Limit): Pick<Figure, 'limit'> => (size === held ? { limit } : {})
const rounded = (value: number) => Number(value.toPrecision(3))

function timingFigure(name: string, work: string, { size, timings }: SearchRun, limit?: Limit): Figure[] {
  const timing = timings[work]
  if (!timing) return []
  const details = { median_ms: rounded(timing.median_ms), a_second: Math.round(timing.operations_per_second) }
  const figure: Figure = { name: `${size.toLocaleString('en')}: ${name}, p99`, value: timing.p99_ms, unit: 'ms', details }
  return [{ ...figure, ...(limit && limited(size, limit)) }]
}

function ratioFigure(name: string, ours: string, theirs: string, { size, timings }: SearchRun, limit?: Limit): Figure[] {
  const value = (timings[ours]?.operations_per_second ?? 0) / (timings[theirs]?.operations_per_second ?? 1)
  return [{ name: `${size.toLocaleString('en')}: ${name}`, value, unit: 'ratio', ...(limit && limited(size, limit)) }]
}

const growthFigure = (name: string, runs: readonly SearchRun[], cost: (run: SearchRun) => number): Figure => ({
  name: `growth exponent of ${name}`,
  value: growthExponent(runs.map((each) => [each.size, cost(each)])),
  unit: 'ratio',
})

function builtFigures(what: string, { size, seconds_to_build, megabytes }: SearchRun, limit?: Limit): Figure[] {
  const name = `${size.toLocaleString('en')} ${what}`
  return [
    { name: `${name}: index build`, value: seconds_to_build, unit: 's', ...(limit && limited(size, limit)) },
    { name: `${name}: memory of the index`, value: megabytes, unit: 'MB' },
  ]
}

export async function benchSearch(): Promise<Figure[]> {
  const figures: Figure[] = []
  const providers: SearchRun[] = []
  // a million takes minutes: each size is told as it is done, beside what is printed at the end
  const tell = (...more: Figure[]) => {
    figures.push(...more)
    console.error(toTable(more))
  }
  for (const size of providerSizes) {
    console.error(`${size.toLocaleString('en')} providers …`)
    const measured = await run('providers', size)
    providers.push(measured)
    tell(
      ...builtFigures('providers', measured, { at_most: 1 }),
      ...timingFigure('nearest ten of a kind', 'nearest', measured, { at_most: 0.5 }),
      ...timingFigure('the same by R*Tree', 'rtree', measured),
      ...ratioFigure('times the throughput of R*Tree', 'nearest', 'rtree', measured, { at_least: 5 }),
      ...timingFigure('text search', 'text', measured, { at_most: 5 }),
      ...timingFigure('the same by FTS5', 'fts5', measured),
      ...ratioFigure('times the throughput of FTS5', 'text', 'fts5', measured),
      ...timingFigure('misspelt words', 'misspelt', measured, { at_most: 5 }),
    )
  }
  for (const size of placeSizes) {
    console.error(`${size.toLocaleString('en')} places …`)
    const measured = await run('places', size)
    tell(...builtFigures('places', measured), ...timingFigure('place search', 'place', measured))
  }
  const median = (work: string) => (each: SearchRun) => each.timings[work]?.median_ms ?? 0
  figures.push(
    growthFigure('nearest ten', providers, median('nearest')),
    growthFigure('text search', providers, median('text')),
    growthFigure('index build', providers, ({ seconds_to_build }) => seconds_to_build),
  )
  return figures
}
