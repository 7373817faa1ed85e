/** `bench page`: how many bytes a first visit takes, before and behind the map, and what the pages of the desk weigh. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { languages } from '@legalmap/data/model/language.ts'
import { builtFolder } from '../build.ts'
import { benchDeskPages } from './desk-pages.ts'
import type { Figure } from './figure.ts'
import { get, textOf } from './get.ts'
import { readInlineStyles, readRequests, readStaticImports } from './read-page.ts'
import { prepareSite, startSite, temporaryFolder } from './site-process.ts'

/** What fits into a server's first ten TCP segments (RFC 6928), headers included. */
const firstFlight = 14_600
const mostScript = 100_000
const mostStyle = 12_000

/** The scripts that a page runs before the map: those it names and all that these import. Bytes are as sent. */
async function scriptsOf(address: string, named: readonly string[]): Promise<Map<string, number>> {
  const bytes = new Map<string, number>()
  const waiting = [...named]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (bytes.has(path)) continue
    const answer = await get(address + path)
    bytes.set(path, answer.body.length)
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    waiting.push(...readStaticImports(textOf(answer)).map((file) => folder + file))
  }
  return bytes
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)
const listed = (files: ReadonlyMap<string, number>) =>
  [...files].map(([path, bytes]) => `${nameOf(path)} ${bytes.toLocaleString('en')}`)

export async function benchPage(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  await prepareSite(folder.path)
  await using site = await startSite(folder.path)

  const figures: Figure[] = []
  const before = new Set<string>()
  let styles = ''
  for (const language of languages) {
    const page = await get(`${site.address}/${language}`)
    const html = textOf(page)
    const requests = readRequests(html)
    const scripts = await scriptsOf(site.address, requests.scripts)
    const unnamed = [...scripts.keys()].filter((path) => !requests.scripts.includes(path))
    for (const path of scripts.keys()) before.add(nameOf(path))
    styles = readInlineStyles(html)
    figures.push(
      {
        name: `/${language}: headers, HTML and its CSS`,
        value: page.header_bytes + page.body.length,
        unit: 'bytes',
        limit: { at_most: firstFlight },
        details: {
          headers: page.header_bytes,
          body: page.body.length,
          sent_as: String(page.headers['content-encoding'] ?? 'identity'),
          unpacked: Buffer.byteLength(html),
        },
      },
      {
        name: `/${language}: JavaScript before the map`,
        value: sum(scripts.values()),
        unit: 'bytes',
        limit: { at_most: mostScript },
        details: { files: listed(scripts), ...(unnamed.length > 0 && { not_named_by_the_page: unnamed }) },
      },
      {
        name: `/${language}: requests besides the page`,
        value: requests.at_once.length,
        unit: 'requests',
        details: { at_once: requests.at_once, when_in_sight: requests.in_sight },
      },
    )
  }
  figures.push({
    name: 'CSS in the page, brotli by itself',
    value: brotliCompressSync(styles).length,
    unit: 'bytes',
    limit: { at_most: mostStyle },
    details: { unpacked: Buffer.byteLength(styles) },
  })

  const later = new Map<string, number>()
  for (const file of (await readdir(join(builtFolder(), 'client/assets'))).sort()) {
    if (!/\.(m?js|css)$/.test(file) || before.has(file)) continue
    const answer = await get(`${site.address}/assets/${file}`)
    // the style sheet that stands in every page is also a file, which no page asks for
    if (textOf(answer).trim() !== styles.trim()) later.set(file, answer.body.length)
  }
  figures.push({
    name: 'Scripts and CSS for later (the map)',
    value: sum(later.values()),
    unit: 'bytes',
    details: { files: listed(later) },
  })
  return [...figures, ...(await benchDeskPages(site.address, folder.path))]
}
