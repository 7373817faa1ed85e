/** `bench start`: how long it takes from the command to the first answer, when all is built and seeded. */
import { type Figure, median } from './figure.ts'
import { get } from './get.ts'
import { prepareSite, projectCommands, siteSettings, temporaryFolder } from './site-process.ts'
import { startProcess } from './start-process.ts'

const runs = 5
const longestProcess = 1
const longestCommand = 3

/** Seconds from the spawn of the command to the whole first page. */
async function secondsToFirstAnswer(command: string, args: readonly string[], settings: Record<string, string>): Promise<number> {
  const began = performance.now()
  await using site = await startProcess(command, args, settings)
  await get(`${site.address}/ky`)
  return (performance.now() - began) / 1000
}

async function measure(name: string, limit: number, command: string, args: string[], settings: Record<string, string>) {
  const seconds: number[] = []
  for (let run = 0; run < runs; run++) seconds.push(await secondsToFirstAnswer(command, args, settings))
  const figure: Figure = {
    name,
    value: median(seconds),
    unit: 's',
    limit: { at_most: limit },
    details: { runs: seconds.map((value) => value.toFixed(2)) },
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
  await secondsToFirstAnswer('npx', pnpm, settings)
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
