/** `bench start`: how long it takes from the command to the first answer, when all is built and seeded. */
import { existsSync, readFileSync } from 'node:fs'
import { type Figure, median } from './figure.ts'
import { get } from './get.ts'
import { prepareSite, projectCommands, siteSettings, temporaryFolder } from './site-process.ts'
import { startProcess } from './start-process.ts'

const runs = 5
const longestProcess = 1
const longestCommand = 3

interface Start {
  /** From the spawn of the command to the whole first page. */
  seconds: number
  /** What its own process took of a processor until then: not its children; NaN where the system does not tell. */
  processor_seconds: number
}

/** Linux counts in hundredths, of which the 14th and 15th field are the process's own: in its code, and in the system for it. */
function processorSeconds(pid: number): number {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return Number.NaN
  // the second field is a name, which may hold blanks and brackets
  const fields = readFileSync(path, 'utf8').replace(/^.*\)/, '').trim().split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

async function timeStart(command: string, args: readonly string[], settings: Record<string, string>): Promise<Start> {
  const began = performance.now()
  await using site = await startProcess(command, args, settings)
  await get(`${site.address}/ky`)
  return { seconds: (performance.now() - began) / 1000, processor_seconds: processorSeconds(site.pid) }
}

async function measure(name: string, limit: number, command: string, args: string[], settings: Record<string, string>) {
  const starts: Start[] = []
  for (let run = 0; run < runs; run++) starts.push(await timeStart(command, args, settings))
  const seconds = starts.map((start) => start.seconds)
  const figure: Figure = {
    name,
    value: median(seconds),
    unit: 's',
    limit: { at_most: limit },
    details: {
      runs: seconds.map((value) => value.toFixed(2)),
      // of what stands around the service it would say nothing of the service
      ...(command === process.execPath && { processor_s: median(starts.map((start) => start.processor_seconds)) }),
    },
  }
  return figure
}

export async function benchStart(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  await prepareSite(folder.path)
  const settings = siteSettings(folder.path)
  const { packageManager, startArguments } = projectCommands()
  const pnpm = ['-y', packageManager, 'start']
  // the first run of npx may have to fetch pnpm
  await timeStart('npx', pnpm, settings)
  return [
    await measure(
      `node ${startArguments.join(' ')} to the first answer`,
      longestProcess,
      process.execPath,
      startArguments,
      settings,
    ),
    await measure(`npx -y ${packageManager} start to the first answer`, longestCommand, 'npx', pnpm, settings),
  ]
}
