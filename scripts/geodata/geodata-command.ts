/** The command `pnpm legalmap geodata`: builds a geodata pack, or says what is wrong with one. */

import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { GeodataError } from '@legalmap/server/geodata/geodata-error.ts'
import { BuildError } from './build-error.ts'
import { buildPack } from './build-pack.ts'
import { checkPack } from './check-pack.ts'
import { describeFinding } from './finding.ts'

const embeddedFolder = join(import.meta.dirname, '../../data/shipped/geodata')

export const geodataUsage = `pnpm legalmap geodata build [--layers DIR] [--out DIR] [--name NAME] [--built YYYY-MM-DD]
    Cuts a pack from the layers in DIR (GeoJSON and labels.csv) and the tables of the folder above them
    (units.csv, places.csv, ATTRIBUTION.md). Without options: rebuilds data/shipped/geodata
    from its layers.
    --name   what pack.json calls the pack (embedded)
    --built  the date in pack.json (today; the old date stays if every file comes out the same)
pnpm legalmap geodata check DIR
    Says everything that is wrong with the pack in DIR. Exit code 0: nothing, 1: something, 2: wrong usage.`

class UsageError extends Error {}

/** `args` come after the word geodata. Gives the exit code: 0 done, 1 findings or a failed build, 2 wrong usage. */
export async function runGeodata(args: readonly string[], out: (line: string) => void): Promise<number> {
  const [command, ...rest] = args
  try {
    if (command === '--help' || rest.includes('--help')) {
      out(geodataUsage)
      return 0
    }
    if (command === 'build') return await build(rest, out)
    if (command === 'check') return check(rest, out)
    throw new UsageError(command === undefined ? 'build or check?' : `there is no command ${JSON.stringify(command)}`)
  } catch (error) {
    if (error instanceof UsageError) {
      out(error.message)
      out(geodataUsage)
      return 2
    }
    if (error instanceof BuildError || error instanceof GeodataError) {
      out(`Nothing was changed. ${error.message}`)
      return 1
    }
    throw error
  }
}

async function build(args: readonly string[], out: (line: string) => void): Promise<number> {
  const options = {
    layers: { type: 'string' },
    out: { type: 'string' },
    name: { type: 'string' },
    built: { type: 'string' },
  } as const
  const { values, positionals } = understand(() => parseArgs({ args: [...args], options, allowPositionals: true }))
  if (positionals.length > 0) throw new UsageError(`build takes no ${JSON.stringify(positionals[0])}`)
  const built = values.built ?? dayInKyrgyzstan(Date.now())
  if (!isDay(built)) throw new UsageError(`--built ${built} is not a day like 2026-11-21`)
  const layersFolder = resolve(values.layers ?? join(embeddedFolder, 'layers'))
  const outFolder = resolve(values.out ?? embeddedFolder)
  const manifest = await buildPack({
    layersFolder,
    tablesFolder: join(layersFolder, '..'),
    outFolder,
    packName: values.name ?? 'embedded',
    built,
    keepDateWhenUnchanged: values.built === undefined,
    onProgress: out,
  })
  out(`The pack ${manifest.pack} of ${manifest.built} is in ${outFolder}.`)
  return 0
}

function check(args: readonly string[], out: (line: string) => void): number {
  const { positionals } = understand(() => parseArgs({ args: [...args], options: {}, allowPositionals: true }))
  const [folder, more] = positionals
  if (folder === undefined || more !== undefined) throw new UsageError('check takes one folder')
  const findings = checkPack(resolve(folder))
  for (const finding of findings) out(describeFinding(finding))
  const errors = findings.filter((finding) => finding.severity === 'error').length
  out(findings.length === 0 ? 'Nothing is wrong with this pack.' : `${errors} errors, ${findings.length - errors} warnings.`)
  return findings.length === 0 ? 0 : 1
}

/** What Node says of options that it does not know is wrong usage. */
function understand<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
