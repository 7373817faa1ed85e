/** The surfaces beside the citizen's, as they are built: each apart, with its own renderer and files. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '@legalmap/data/model/language.ts'
import { importBuilt, readManifest } from './built-manifest.ts'
import type { DeskSurface, EmbedSurface, RenderDesk, RenderEmbed } from './render.ts'

interface DeskServer {
  createDeskRender(built: {
    styles: string
    script: string
    preloads: Record<Language, string[]>
    page_preloads: Record<string, string[]>
  }): RenderDesk
}
interface EmbedServer {
  createEmbedRender(styles: { inline: string }): RenderEmbed
}

/** The hash source of an inline style or script, as a content security policy takes it. */
export const hashSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The script of a desk page's own part, named like the page. */
const pageScript = /^src\/desk\/[a-z-]+\/([a-z-]+)-page\.tsx$/

export async function loadDesk(folder: string): Promise<DeskSurface> {
  const manifest = readManifest(folder, 'desk')
  const entry = 'src/desk/entry-client.tsx'
  const script = `/${manifest.entry(entry).file}`
  const preloads = manifest.preloads(entry, (language) => `src/desk/words-${language}.ts`)
  const page_preloads = Object.fromEntries(
    manifest.sources.flatMap((name) => {
      const page = pageScript.exec(name)?.[1]?.replaceAll('-', '_')
      return page ? [[page, manifest.chunks([name]).filter((file) => file !== script)]] : []
    }),
  )
  const { createDeskRender } = await importBuilt<DeskServer>(folder, 'desk-server.js')
  const styles = `/${manifest.entry('src/desk/desk.css').file}`
  return { render: createDeskRender({ styles, script, preloads, page_preloads }) }
}

export async function loadEmbed(folder: string): Promise<EmbedSurface> {
  const styles = readFileSync(join(folder, 'embed', readManifest(folder, 'embed').entry('src/embed/embed.css').file), 'utf8')
  const { createEmbedRender } = await importBuilt<EmbedServer>(folder, 'embed-server.js')
  return { render: createEmbedRender({ inline: styles }), style_hashes: [hashSource(styles)] }
}
