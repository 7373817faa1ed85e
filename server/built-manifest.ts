/** What a part of the build holds: its files by the sources that they were made from. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Language, languages } from '@legalmap/data/model/language.ts'

/** The pages are not built; the message says which command builds them. */
export class NotBuiltError extends Error {}

export interface ManifestEntry {
  file: string
  css?: string[]
  imports?: string[]
}

export interface Manifest {
  /** Null where the build has no such file. */
  find(source: string): ManifestEntry | null
  /** Throws where the build has no such file. */
  entry(source: string): ManifestEntry
  sources: readonly string[]
  /** The addresses of the chunks made from sources, and of all that they import; chunks may import each other. */
  chunks(sources: readonly string[]): string[]
  /** The addresses of the scripts that every page of a language needs at once, but for that of `entry` itself. */
  preloads(entry: string, words: (language: Language) => string): Record<Language, string[]>
}

/** Loads a program of a build that draws documents. */
export const importBuilt = async <Module>(folder: string, name: string): Promise<Module> =>
  (await import(pathToFileURL(join(folder, 'server', name)).href)) as Module

/** Reads the manifest of one part of a build, such as `client` or `desk`. */
export function readManifest(folder: string, part: string): Manifest {
  const file = join(folder, part, '.vite/manifest.json')
  if (!existsSync(file)) throw new NotBuiltError(`${file} is not there: run \`pnpm build\``)
  const entries = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, ManifestEntry>))
  const find = (source: string) => entries.get(source) ?? null
  const entryOf = (source: string): ManifestEntry => {
    const entry = find(source)
    if (!entry) throw new NotBuiltError(`${file} does not name ${source}: run \`pnpm build\``)
    return entry
  }
  const chunks = (sources: readonly string[]): string[] => {
    const all = new Set(sources)
    for (const source of all) for (const other of find(source)?.imports ?? []) all.add(other)
    return [...all].flatMap((source) => find(source)?.file ?? []).map((name) => `/${name}`)
  }
  return {
    find,
    entry: entryOf,
    sources: [...entries.keys()],
    chunks,
    preloads(entry, words) {
      const script = `/${entryOf(entry).file}`
      const needed = (language: Language) => chunks([entry, words(language)]).filter((address) => address !== script)
      return Object.fromEntries(languages.map((language) => [language, needed(language)])) as Record<Language, string[]>
    },
  }
}
