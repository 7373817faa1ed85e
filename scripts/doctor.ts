/** `pnpm legalmap doctor`: says whether settings, geodata and database are sound, and what to do where they are not. */
import { publicUrlAt, readSettings } from '@legalmap/server/env.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import { withStreets } from '@legalmap/server/geodata/street-archive.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { checkPack } from './geodata/check-pack.ts'

export async function runDoctor(out: (line: string) => void): Promise<number> {
  const settings = readSettings(process.env)
  out(`Settings: port ${settings.port}, host ${settings.host}, public address ${publicUrlAt(settings, settings.port)}`)

  const findings = checkPack(settings.geodata_dir)
  const errors = findings.filter(({ severity }) => severity === 'error')
  out(`Geodata in ${settings.geodata_dir}: ${errors.length} errors, ${findings.length - errors.length} warnings`)
  for (const { file, message } of errors) out(`  ${file}: ${message}`)

  if (settings.street_tiles && errors.length === 0) {
    const { streets } = withStreets(readPack(settings.geodata_dir), settings.street_tiles)
    if (streets)
      out(`Streets in ${settings.street_tiles}: schema ${streets.schema}, zooms ${streets.minZoom} to ${streets.maxZoom}`)
    streets?.close()
  }

  // to examine: a database that is not there is an error, and one that waits for a migration is looked at in a copy
  const store = await openStore(settings.database_path, { readonly: true })
  try {
    const faults = await store.faults()
    const { version, providers } = await store.register()
    out(`Database ${settings.database_path}: version ${version}, ${providers.length} providers, ${faults.length} faults`)
    for (const fault of faults) out(`  ${fault}`)
    if (version === '0') out('  it is empty: the next start fills it with the shipped register')
    return errors.length + faults.length === 0 ? 0 : 1
  } finally {
    await store.close()
  }
}
