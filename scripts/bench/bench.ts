/** `pnpm bench NAME [--json]`: prints figures, with their limits, as a table or as one JSON object. */
import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { type Figure, toJson, toTable } from './figure.ts'

interface Bench {
  says: string
  load: () => Promise<() => Promise<Figure[]>>
}

const benches: Readonly<Record<string, Bench>> = {
  page: { says: 'bytes of a first visit, before and behind the map', load: async () => (await import('./page.ts')).benchPage },
  map: { says: 'time to the first draw of the map, by software', load: async () => (await import('./map.ts')).benchMap },
  http: {
    says: 'pages and lists against a bare route with the same bytes',
    load: async () => (await import('./http.ts')).benchHttp,
  },
  cold: {
    says: 'pages that a save makes cold, and what making one anew costs',
    load: async () => (await import('./cold.ts')).benchCold,
  },
  publish: {
    says: 'from one saved edit to its page and the API, as the register grows',
    load: async () => (await import('./publish.ts')).benchPublish,
  },
  coordinator: {
    says: 'a save until everybody sees it, twenty people on the same centers, a long history',
    load: async () => (await import('./coordinator.ts')).benchCoordinator,
  },
  memory: { says: 'memory of the idle site', load: async () => (await import('./memory.ts')).benchMemory },
  search: {
    says: 'nearest, text and place search as the register grows, beside SQLite',
    load: async () => (await import('./search.ts')).benchSearch,
  },
  store: {
    says: 'rows a second through the door, and what it leaves of the event loop',
    load: async () => (await import('./store.ts')).benchStore,
  },
  planning: {
    says: 'the processor that planning an import takes',
    load: async () => (await import('./planning.ts')).benchPlanning,
  },
  places: {
    says: 'how often place search has the right place first',
    load: async () => (await import('./places.ts')).benchPlaces,
  },
  typing: {
    says: 'from a keystroke to its suggestions in a browser, on a processor slowed four times',
    load: async () => (await import('./typing.ts')).benchTyping,
  },
  offline: {
    says: 'bytes of what is saved on a device, and answers without a network',
    load: async () => (await import('./offline.ts')).benchOffline,
  },
  slow: { says: 'a first visit on a slow network and processor', load: async () => (await import('./slow.ts')).benchSlow },
  lighthouse: { says: 'the scores of Lighthouse', load: async () => (await import('./lighthouse.ts')).benchLighthouse },
  start: { says: 'time from the command to the first answer', load: async () => (await import('./start.ts')).benchStart },
}

const usage = `Usage: pnpm bench NAME [--json]

${Object.entries(benches)
  .map(([name, { says }]) => `  ${name.padEnd(10)} ${says}`)
  .join('\n')}

A figure beyond its limit is shown; the exit code tells only whether measuring worked.`

/** Returns the exit code: 0 measured, 1 measuring failed, 2 wrong usage. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
  })
  const [name, ...others] = positionals
  if (name === undefined) {
    console.log(usage)
    return 0
  }
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
  const odd = [...others, ...Object.keys(values).filter((option) => option !== 'json')]
  if (!bench || odd.length > 0) {
    console.error(
      `${bench ? `pnpm bench ${name} takes no ${odd.join(' ')}` : `There is no bench ${JSON.stringify(name)}.`}\n\n${usage}`,
    )
    return 2
  }
  try {
    const began = performance.now()
    const figures = await (await bench.load())()
    const seconds = Math.round((performance.now() - began) / 1000)
    const machine = `${process.platform} ${process.arch}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.version}`
    if (values.json) console.log(JSON.stringify({ ...toJson(name, figures), machine, seconds }))
    else console.log(`${toTable(figures)}\n\n${machine}; measured in ${seconds} s`)
    return 0
  } catch (error) {
    console.error(`bench ${name} could not measure: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}

for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(1))
process.exitCode = await run(process.argv.slice(2))
