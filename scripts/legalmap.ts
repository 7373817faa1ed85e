/** `pnpm legalmap …`: the one command that moves the register and its geodata. */
import { readSettings } from '@legalmap/server/env.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { seedFolder } from './seed-folder.ts'
import { stopWithOneLine } from './stop-with-one-line.ts'

const usage = `Usage: pnpm legalmap COMMAND

  import providers FILE.csv [--apply]        plan or apply an import of providers
  import consultations FILE.csv [--apply]    plan or apply an import of consultation counts
  geodata build                              cut the layers and tables into a geodata pack
  geodata check DIR                          say what is wrong with a geodata pack
  messages check|accept                      say which translations are missing or stale, mark those read
  doctor                                     check the settings, the geodata and the database

Each command says more with --help.`

const out = (line: string) => console.log(line)

async function run([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'import': {
      const { runImport } = await import('./import/import-command.ts')
      const settings = readSettings(process.env)
      const { gazetteer } = readPack(settings.geodata_dir)
      return runImport(rest, {
        openStore: async () => {
          const store = await openStore(settings.database_path)
          // a first import must not stand in for the shipped register
          await seedRegister(store, seedFolder, gazetteer, new Date())
          return store
        },
        gazetteer: () => gazetteer,
        out,
        now: () => new Date(),
      })
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

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  stopWithOneLine(error)
}
