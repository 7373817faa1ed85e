/** The application as development runs it: loaded anew through Vite whenever a source of server, data or web changes. */
import { createApp } from '@legalmap/server/app.ts'
import { readSettings } from '@legalmap/server/env.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import { withStreets } from '@legalmap/server/geodata/street-archive.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { createPublisher } from '@legalmap/server/published/published.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { createRender } from '@legalmap/web/src/entry-server.tsx'
import { seedFolder } from './seed-folder.ts'

const settings = readSettings(process.env)
const pack = withStreets(readPack(settings.geodata_dir), settings.street_tiles)
const store = await openStore(settings.database_path)
await seedRegister(store, seedFolder, pack.gazetteer, new Date())
const publisher = await createPublisher(store, pack)
const report = (error: unknown, route: string) => console.error(route, error)
const stopWatching = publisher.watch(500, (error) => report(error, 'refresh'))

const render = createRender({
  styles: { address: '/src/style/all.css' },
  print_styles: '/src/print/print.css',
  early: { address: '/src/safety/early.ts' },
  script: '/src/entry-client.tsx',
  preloads: { ky: [], ru: [], en: [] },
  page_preloads: {},
})

export const app = createApp({
  publisher,
  pack,
  // Vite puts styles into the page by script, and its client talks over a socket
  web: { render, style_hashes: ["'unsafe-inline'"], script_hashes: [], build: 'development' },
  now: Date.now,
  public_url: settings.public_url,
  leave_to: settings.leave_to,
  secure: false,
  report,
})

export async function close(): Promise<void> {
  stopWatching()
  pack.streets?.close()
  await store.close()
}
