/** Ends a command with one clear line for what a person can mend, and with the whole trace for what only we can. */

import { AccountsError } from '@legalmap/server/accounts/open-accounts.ts'
import { NotBuiltError } from '@legalmap/server/built-manifest.ts'
import { SettingsError } from '@legalmap/server/env.ts'
import { GeodataError } from '@legalmap/server/geodata/geodata-error.ts'
import { StreetTilesError } from '@legalmap/server/geodata/street-archive.ts'
import { ListenError } from '@legalmap/server/main.ts'
import { StoreError } from '@legalmap/server/store/open-store.ts'

const mendable = new Map<new (...args: never[]) => Error, string>([
  [SettingsError, ''],
  [GeodataError, 'GEODATA_DIR: '],
  [StreetTilesError, 'STREET_TILES: '],
  [AccountsError, 'ACCOUNTS_PATH: '],
  [StoreError, 'DATABASE_PATH: '],
  [ListenError, ''],
  [NotBuiltError, ''],
])

export function stopWithOneLine(error: unknown): never {
  for (const [kind, setting] of mendable) {
    if (!(error instanceof kind)) continue
    console.error(`${setting}${error.message}`)
    process.exit(1)
  }
  console.error(error)
  process.exit(1)
}
