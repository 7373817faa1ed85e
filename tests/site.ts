/** A whole site for tests: a real store in a folder of its own, seeded with the shipped register, behind the real application. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@legalmap/data/pages/page.ts'
import type { Published } from '@legalmap/data/published/publish-records.ts'
import type { Accounts } from '@legalmap/server/accounts/accounts.ts'
import { createApp, type MoreRoutes } from '@legalmap/server/app.ts'
import { assembleSite } from '@legalmap/server/assemble-site.ts'
import type { Desk } from '@legalmap/server/classes/desk.ts'
import type { Site } from '@legalmap/server/context.ts'
import { exampleWeb } from '@legalmap/server/example-web.ts'
import { type GeodataPack, readPack } from '@legalmap/server/geodata/read-pack.ts'
import { type StreetPack, withStreets } from '@legalmap/server/geodata/street-archive.ts'
import { seedRegister } from '@legalmap/server/importing/seed-register.ts'
import type { Publisher } from '@legalmap/server/published/published.ts'
import type { Web } from '@legalmap/server/render.ts'
import { openStore, type Store } from '@legalmap/server/store/open-store.ts'

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** 22 November 2026, 12:00 in Bishkek. */
const testInstant = Date.UTC(2026, 10, 22, 6)

/** Not a page of ours: only what the routes hand to the renderer, so that tests of routes need no build. */
export const renderPlainly = (page: Page) =>
  `<!doctype html><html lang="${page.language}"><title>${page.content.name}</title><script type="application/json">${JSON.stringify(page.content).replaceAll('<', '\\u003c')}</script></html>`

/** The other surfaces, as plainly. */
export const plainSurfaces: Pick<Web, 'embed' | 'desk'> = {
  embed: {
    render: ({ content }) => `<!doctype html><title>embed</title>${JSON.stringify(content).replaceAll('<', '\\u003c')}`,
    style_hashes: [],
  },
  desk: { render: ({ language, path }) => `<!doctype html><html lang="${language}"><title>desk</title>${path}</html>` },
}

type App = ReturnType<typeof createApp>

export interface TestSite extends AsyncDisposable {
  app: App
  site: Site
  store: Store
  accounts: Accounts
  pack: StreetPack
  /** What the site reported as unexpected. */
  reported: { error: unknown; route: string }[]
}

export interface TestSiteOptions {
  /** Epoch milliseconds; `testInstant` when it is not given. */
  now?: () => number
  render?: (page: Page) => string
  /** More of the built pages than their renderer. */
  web?: Partial<Web>
  public_url?: string
  /** The path of an archive of streets. */
  street_tiles?: string
  /** Given, the published register always says that it is this version, whatever is in it. */
  fixed_version?: string
  access?: NonNullable<Site['access']>
  /** Files of a build, as `createApp` takes them. */
  files?: MoreRoutes
  /** Who asks at the desk, in place of who has signed in. */
  who?: Desk['who']
  /** More of what the desk works with. */
  desk?: Partial<Desk>
}

const newFolder = () => mkdtemp(join(tmpdir(), 'legalmap-test-'))

let pack: GeodataPack | undefined
/** The shipped geodata, read once for all tests of a process. */
export const shippedPack = (): GeodataPack => (pack ??= readPack(inProject('data/shipped/geodata')))

let seeded: Promise<Uint8Array> | undefined
/** A database that is migrated and seeded, made once for all tests of a process, as the bytes of its file. */
const seededDatabase = (): Promise<Uint8Array> =>
  (seeded ??= (async () => {
    const folder = await newFolder()
    const path = join(folder, 'seeded.sqlite')
    const store = await openStore(path)
    await seedRegister(store, inProject('data/shipped/register'), shippedPack().gazetteer, new Date(testInstant))
    await store.close()
    const bytes = await readFile(path)
    await rm(folder, { recursive: true, force: true })
    return bytes
  })())

/** A seeded database of its own at `path`. */
export async function copySeededDatabase(path: string): Promise<void> {
  await writeFile(path, await seededDatabase())
}

function withVersion(publisher: Publisher, version: string): Publisher {
  const renamed = new WeakMap<Published, Published>()
  const rename = (published: Published) => {
    const same = renamed.get(published) ?? { ...published, version }
    renamed.set(published, same)
    return same
  }
  return { ...publisher, current: () => rename(publisher.current()), snapshot: () => ({ ...publisher.snapshot(), version }) }
}

/** A site with the shipped register, which no other test sees. */
export async function createTestSite({
  now = () => testInstant,
  render = renderPlainly,
  web = {},
  public_url = 'https://legalmap.example',
  street_tiles = '',
  fixed_version,
  files,
  access,
  who,
  desk,
}: TestSiteOptions = {}): Promise<TestSite> {
  const folder = await newFolder()
  const path = join(folder, 'register.sqlite')
  await copySeededDatabase(path)
  const reported: TestSite['reported'] = []
  const pack = withStreets(shippedPack(), street_tiles)
  let hour = 0
  const { store, siteAt, deskOf, close } = await assembleSite({
    pack,
    // it is always later: devices are given what was published last
    elapsed: () => 3_600_000 * ++hour,
    database_path: path,
    web: { ...exampleWeb, ...plainSurfaces, render, ...web },
    leave_to: 'https://weather.example/',
    now,
    report: (error, route) => reported.push({ error, route }),
    access,
  })
  const assembled = siteAt(public_url)
  const { publisher } = assembled
  const site = fixed_version === undefined ? assembled : { ...assembled, publisher: withVersion(publisher, fixed_version) }
  const parts = deskOf(site)
  return {
    app: createApp(site, { files, desk: { ...parts, ...(who && { who }), ...desk } }),
    site,
    store,
    accounts: parts.accounts,
    pack,
    reported,
    async [Symbol.asyncDispose]() {
      await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
