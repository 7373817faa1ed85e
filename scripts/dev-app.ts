/** The application as development runs it: loaded anew through Vite whenever a source of server, data or web changes. */
import { createApp } from '@legalmap/server/app.ts'
import { assembleSite } from '@legalmap/server/assemble-site.ts'
import { publicUrlAt, readSettings } from '@legalmap/server/env.ts'
import { readPack } from '@legalmap/server/geodata/read-pack.ts'
import { withStreets } from '@legalmap/server/geodata/street-archive.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import { createDeskRender } from '@legalmap/web/src/desk/entry-server.tsx'
import { createEmbedRender } from '@legalmap/web/src/embed/entry-server.tsx'
import { createRender } from '@legalmap/web/src/entry-server.tsx'
import { seedFolder } from './seed-folder.ts'

const sheet = (name: string) => ({ address: `/src/style/sheets/${name}.css` })
const styleAddresses = { plain: sheet('plain'), find: sheet('find'), reading: sheet('reading'), all: sheet('all') }
const noPreloads = { ky: [], ru: [], en: [] }
const render = createRender({
  styles: styleAddresses,
  print_styles: '/src/print/print.css',
  early: { address: '/src/safety/early.ts' },
  script: '/src/entry-client.tsx',
  preloads: noPreloads,
  page_preloads: {},
})

const unsafe = ["'unsafe-inline'"]
const embed = { render: createEmbedRender({ address: '/src/embed/embed.css' }), style_hashes: unsafe }
const desk = {
  render: createDeskRender({
    styles: '/src/desk/desk.css',
    script: '/src/desk/entry-client.tsx',
    preloads: noPreloads,
    page_preloads: {},
  }),
}

const settings = readSettings(process.env)

const { siteAt, deskOf, close } = await assembleSite({
  pack: withStreets(readPack(settings.geodata_dir), settings.street_tiles),
  database_path: settings.database_path,
  proxies: settings.trusted_proxies,
  accounts: { path: settings.accounts_path, settings: settings.accounts },
  // Vite puts styles into the page by script, and its client talks over a socket
  web: { render, style_hashes: unsafe, style_hashes_of: () => unsafe, script_hashes: [], embed, desk, build: 'development' },
  leave_to: settings.leave_to,
  now: Date.now,
  report: (error, route) => console.error(route, error),
  prepare: async (store, { gazetteer }) => void (await seedRegister(store, seedFolder, gazetteer, new Date())),
  watch_every: 500,
})

/** The application of a service that listens on `port`. */
export function appAt(port: number) {
  const site = { ...siteAt(publicUrlAt(settings, port)), secure: false }
  return createApp(site, { desk: deskOf(site) })
}

export { close }
