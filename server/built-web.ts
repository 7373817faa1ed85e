/** The built pages: finds the renderer and the files that `pnpm build` left behind, and serves the files. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Language } from '@legalmap/data/model/language.ts'
import type { PageName } from '@legalmap/data/pages/page-kinds.ts'
import type { MoreRoutes } from './app.ts'
import { type BuiltFile, describeFile, readFolder, sendFile, workerPolicy } from './built-files.ts'
import { importBuilt, readManifest } from './built-manifest.ts'
import { hashSource, loadDesk, loadEmbed } from './built-surfaces.ts'
import { workerRoute } from './built-worker.ts'
import type { Render, Web } from './render.ts'

interface EntryServer {
  /** The names of the style sheets that stand inside pages. */
  sheets: readonly string[]
  sheetOf(name: PageName): string
  createRender(assets: {
    styles: Record<string, { inline: string }>
    print_styles: string
    early: { inline: string }
    script: string
    preloads: Record<Language, string[]>
    page_preloads: Record<string, string[]>
  }): Render
}

const entryName = 'src/entry-client.tsx'
const mapName = 'src/map/map-view.tsx'
const printStylesName = 'src/print/print.css'
const sheetName = (sheet: string) => `src/style/sheets/${sheet}.css`
/** The style sheets that stand inside pages: nobody asks for their files. */
const sheetSource = /^src\/style\/sheets\//
/** The script of a page's own part, named like the page. */
const pageScript = /^src\/[a-z-]+\/([a-z-]+)-page\.tsx$/
const messagesName = (language: Language) => `../data/messages/${language}.json`

/** What a folder of a build is named: that is the build's name too. */
export const buildName = /^[0-9a-f]{12}$/

/** Reads the build in `folder`. A page's style sheet stands inside it: it is smaller than a request is slow. */
export async function loadBuiltWeb(folder: string): Promise<Web> {
  const manifest = readManifest(folder, 'client')
  const entry = manifest.entry(entryName)
  const printStyles = manifest.entry(printStylesName)
  const script = `/${entry.file}`
  const early = readFileSync(join(folder, 'early/early.js'), 'utf8').trim()
  const page_preloads = Object.fromEntries(
    manifest.sources.flatMap((name) => {
      const page = pageScript.exec(name)?.[1]?.replaceAll('-', '_')
      return page ? [[page, manifest.chunks([name]).filter((file) => file !== script)]] : []
    }),
  )
  const { createRender, sheets, sheetOf } = await importBuilt<EntryServer>(folder, 'entry-server.js')
  const styles = sheets.map((sheet) => readFileSync(join(folder, 'client', manifest.entry(sheetName(sheet)).file), 'utf8'))
  const hashes = new Map(sheets.map((sheet, at) => [sheet, hashSource(styles[at] ?? '')]))
  return {
    render: createRender({
      styles: Object.fromEntries(sheets.map((sheet, at) => [sheet, { inline: styles[at] ?? '' }])),
      print_styles: `/${printStyles.file}`,
      early: { inline: early },
      script,
      preloads: manifest.preloads(entryName, messagesName),
      page_preloads,
    }),
    style_hashes: [...hashes.values()],
    style_hashes_of: (name) => [hashes.get(sheetOf(name)) ?? ''],
    script_hashes: [hashSource(early)],
    embed: await loadEmbed(folder),
    desk: await loadDesk(folder),
    build: basename(folder),
  }
}

/** The folders of the other builds that are kept, as they are now. */
const otherBuilds = (folder: string): string[] =>
  readdirSync(dirname(folder))
    .filter((name) => buildName.test(name) && name !== basename(folder))
    .map((name) => join(dirname(folder), name))

/** A worker runs under the policy of its own file: that of the map fetches tiles, on the desk as everywhere. */
const policyOf = (name: string) => (name.includes('worker') ? { 'content-security-policy': workerPolicy } : {})

/** Serves the built files: those with a hash in their name for ever, the few others for a day. */
export function builtFiles(folder: string): MoreRoutes {
  const client = readFolder(join(folder, 'client'))
  const assets = readFolder(join(folder, 'client/assets'))
  const deskAssets = readFolder(join(folder, 'desk/desk-assets'))

  /** A page of an older build that is still open asks for its own files, and one of a newer process beside this one for its. */
  function otherAsset(name: string): BuiltFile | undefined {
    for (const build of otherBuilds(folder)) {
      const found = describeFile(join(build, 'client/assets'), name)
      if (found) return found
    }
    return undefined
  }

  const manifest = readManifest(folder, 'client')
  const entry = manifest.entry(entryName)
  const map = manifest.find(mapName)
  const addresses = (names: readonly string[] = []) => names.map((name) => `/${name}`)
  const worker = {
    script: `/${entry.file}`,
    inlined: addresses(
      manifest.sources.filter((source) => sheetSource.test(source)).map((source) => manifest.entry(source).file),
    ),
    map: map ? addresses([map.file, ...(map.css ?? [])]) : [],
  }
  return ({ file }) => {
    file.get('/assets/:asset', {}, (c) => {
      const name = c.req.param('asset')
      const found = assets.get(name) ?? otherAsset(name)
      if (!found) return file.missing()
      return sendFile(c, file, found, policyOf(name))
    })
    file.get('/:icon{[a-z0-9-]+\\.(?:svg|png)}', {}, (c) => {
      const found = client.get(c.req.param('icon'))
      return found ? sendFile(c, file, found, { 'cache-control': 'public, max-age=86400' }) : file.missing()
    })
    file.get('/desk-assets/:desk_asset', {}, (c) => {
      const name = c.req.param('desk_asset')
      const found = deskAssets.get(name)
      return found ? sendFile(c, file, found, policyOf(name)) : file.missing()
    })
    workerRoute(file, folder, worker)
  }
}
