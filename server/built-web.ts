/** The built pages: finds the renderer and the files that `pnpm build` left behind, and serves the files. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Language, languages } from '@legalmap/data/model/language.ts'
import type { MoreRoutes } from './app.ts'
import { type BuiltFile, describeFile, readFolder, sendFile, workerPolicy } from './built-files.ts'
import { workerRoute } from './built-worker.ts'
import type { Render, Web } from './render.ts'

/** The pages are not built; the message says which command builds them. */
export class NotBuiltError extends Error {}

interface ManifestEntry {
  file: string
  css?: string[]
  imports?: string[]
}

interface EntryServer {
  createRender(assets: {
    styles: { inline: string }
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
/** The script of a page's own part, named like the page. */
const pageScript = /^src\/[a-z-]+\/([a-z-]+)-page\.tsx$/
const messagesName = (language: Language) => `../data/messages/${language}.json`

const hashSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function readManifest(folder: string): { manifest: Record<string, ManifestEntry>; entry: ManifestEntry } {
  const manifestFile = join(folder, 'client/.vite/manifest.json')
  if (!existsSync(manifestFile)) throw new NotBuiltError(`${manifestFile} is not there: run \`pnpm build\``)
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, ManifestEntry>
  const entry = manifest[entryName]
  if (!entry) throw new NotBuiltError(`${manifestFile} does not name ${entryName}: run \`pnpm build\``)
  return { manifest, entry }
}

/** What a folder of a build is named: that is the build's name too. */
export const buildName = /^[0-9a-f]{12}$/

/** Reads the build in `folder`. All of our style sheet goes into each page: it is smaller than a request is slow. */
export async function loadBuiltWeb(folder: string): Promise<Web> {
  const { manifest, entry } = readManifest(folder)
  const printStyles = manifest[printStylesName]
  if (!printStyles) throw new NotBuiltError(`The build does not name ${printStylesName}: run \`pnpm build\``)
  /** The files of the chunks and of all they import; chunks may import each other. */
  const chunks = (names: readonly string[]): string[] => {
    const all = new Set(names)
    for (const name of all) for (const other of manifest[name]?.imports ?? []) all.add(other)
    return [...all].flatMap((name) => (manifest[name] ? [`/${manifest[name].file}`] : []))
  }
  const script = `/${entry.file}`
  const inline = (entry.css ?? []).map((file) => readFileSync(join(folder, 'client', file), 'utf8')).join('')
  const early = readFileSync(join(folder, 'early/early.js'), 'utf8').trim()
  const others = (...names: string[]) => chunks(names).filter((file) => file !== script)
  const preloads = Object.fromEntries(
    languages.map((language) => [language, others(entryName, messagesName(language))]),
  ) as Record<Language, string[]>
  const page_preloads = Object.fromEntries(
    Object.keys(manifest).flatMap((name) => {
      const page = pageScript.exec(name)?.[1]?.replaceAll('-', '_')
      return page ? [[page, others(name)]] : []
    }),
  )
  const { createRender } = (await import(pathToFileURL(join(folder, 'server/entry-server.js')).href)) as EntryServer
  return {
    render: createRender({
      styles: { inline },
      print_styles: `/${printStyles.file}`,
      early: { inline: early },
      script,
      preloads,
      page_preloads,
    }),
    style_hashes: [hashSource(inline)],
    script_hashes: [hashSource(early)],
    build: basename(folder),
  }
}

/** The folders of the other builds that are kept, as they are now. */
const otherBuilds = (folder: string): string[] =>
  readdirSync(dirname(folder))
    .filter((name) => buildName.test(name) && name !== basename(folder))
    .map((name) => join(dirname(folder), name))

/** Serves the built files: those with a hash in their name for ever, the few others for a day. */
export function builtFiles(folder: string): MoreRoutes {
  const client = readFolder(join(folder, 'client'))
  const assets = readFolder(join(folder, 'client/assets'))

  /** A page of an older build that is still open asks for its own files, and one of a newer process beside this one for its. */
  function otherAsset(name: string): BuiltFile | undefined {
    for (const build of otherBuilds(folder)) {
      const found = describeFile(join(build, 'client/assets'), name)
      if (found) return found
    }
    return undefined
  }

  const { manifest, entry } = readManifest(folder)
  const map = manifest[mapName]
  const addresses = (names: readonly string[] = []) => names.map((name) => `/${name}`)
  const worker = {
    script: `/${entry.file}`,
    inlined: addresses(entry.css),
    map: map ? addresses([map.file, ...(map.css ?? [])]) : [],
  }
  return ({ file }) => {
    file.get('/assets/:asset', {}, (c) => {
      const name = c.req.param('asset')
      const found = assets.get(name) ?? otherAsset(name)
      if (!found) return file.missing()
      return sendFile(c, file, found, name.includes('worker') ? { 'content-security-policy': workerPolicy } : {})
    })
    file.get('/:icon{[a-z0-9-]+\\.(?:svg|png)}', {}, (c) => {
      const found = client.get(c.req.param('icon'))
      return found ? sendFile(c, file, found, { 'cache-control': 'public, max-age=86400' }) : file.missing()
    })
    workerRoute(file, folder, worker)
  }
}
