/** `pnpm legalmap doctor`: says whether settings, geodata, accounts and database are sound, and what to do where they are not. */
import { statSync } from 'node:fs'
import { AccountsError, openAccounts } from '@legalmap/server/accounts/open-accounts.ts'
import { publicUrlAt, readSettings, type Settings } from '@legalmap/server/env.ts'
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

  const accountFaults = await examineAccounts(settings, out)

  // to examine: a database that is not there is an error, and one that waits for a migration is looked at in a copy
  const store = await openStore(settings.database_path, { readonly: true })
  try {
    const faults = await store.faults()
    const { version, providers } = await store.register()
    out(`Database ${settings.database_path}: version ${version}, ${providers.length} providers, ${faults.length} faults`)
    for (const fault of faults) out(`  ${fault}`)
    if (version === '0') out('  it is empty: the next start fills it with the shipped register')
    return errors.length + accountFaults + faults.length === 0 ? 0 : 1
  } finally {
    await store.close()
  }
}

/** How many faults there are; an installation that was never started since it has accounts has none yet, and is told so. */
async function examineAccounts({ accounts_path, accounts: limits }: Settings, out: (line: string) => void): Promise<number> {
  let accounts: Awaited<ReturnType<typeof openAccounts>>
  try {
    accounts = await openAccounts(accounts_path, { now: Date.now, settings: limits, readonly: true })
  } catch (error) {
    if (!(error instanceof AccountsError) || error.code !== 'missing') throw error
    out(`Accounts ${accounts_path}: none yet, the next start makes the database`)
    return 0
  }
  try {
    const faults = await accounts.faults()
    // Windows keeps no such modes
    if (process.platform !== 'win32' && (statSync(accounts_path).mode & 0o077) !== 0)
      faults.push('others can read the file, with what lets people in: chmod 600')
    const people = await accounts.people('command line')
    out(`Accounts ${accounts_path}: ${people.length} people, ${faults.length} faults`)
    for (const fault of faults) out(`  ${fault}`)
    if (!people.some(({ role, status }) => role === 'administrator' && status === 'open'))
      out('  no administrator yet: pnpm legalmap accounts invite --administrator NAME')
    return faults.length
  } finally {
    await accounts.close()
  }
}
