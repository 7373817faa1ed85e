/** `pnpm legalmap …`: the one command that moves the register and its geodata, and helps the people of the desk. */
import { openAccounts } from '@legalmap/server/accounts/open-accounts.ts'
import { publicUrlAt, readSettings } from '@legalmap/server/env.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import { usage } from './legalmap-usage.ts'
import { openRegister } from './register-store.ts'
import { stopWithOneLine } from './stop-with-one-line.ts'

const out = (line: string) => console.log(line)

function surroundings() {
  const { database_path, geodata_dir } = readSettings(process.env)
  const { gazetteer } = readPack(geodata_dir)
  const openStore = (asked: { readonly: boolean }) => openRegister(database_path, gazetteer, asked, (line) => console.error(line))
  return { gazetteer, openStore, out, now: () => new Date() }
}

function accountsAround() {
  const settings = readSettings(process.env)
  // where a service lost its database, a command must not make another one that nobody serves
  const open = () => openAccounts(settings.accounts_path, { now: Date.now, settings: settings.accounts, create: false })
  return { openAccounts: open, public_url: publicUrlAt(settings, settings.port), out }
}

async function run([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'import': {
      const { runImport } = await import('./import/import-command.ts')
      const around = surroundings()
      return runImport(rest, { ...around, gazetteer: () => around.gazetteer })
    }
    case 'export': {
      const { runExport } = await import('./export/export-command.ts')
      return runExport(rest, surroundings())
    }
    case 'undo': {
      const { runUndo } = await import('./plans/undo-command.ts')
      return runUndo(rest, surroundings())
    }
    case 'plans': {
      const { runPlans } = await import('./plans/plans-command.ts')
      return runPlans(rest, surroundings())
    }
    case 'accounts': {
      const { runAccounts } = await import('./accounts/accounts-command.ts')
      return runAccounts(rest, accountsAround())
    }
    case 'geodata': {
      const { runGeodata } = await import('./geodata/geodata-command.ts')
      return runGeodata(rest, out)
    }
    case 'messages': {
      const { runMessages } = await import('./messages/messages-command.ts')
      return runMessages(rest, out)
    }
    case 'doctor': {
      const { runDoctor } = await import('./doctor.ts')
      return runDoctor(out)
    }
    case undefined:
    case 'help':
    case '--help':
      out(usage)
      return command === undefined ? 2 : 0
    default:
      console.error(`There is no command ${JSON.stringify(command)}.\n\n${usage}`)
      return 2
  }
}

// a screen that went away or a full disk behind it is no reason to stop in the middle
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  stopWithOneLine(error)
}
