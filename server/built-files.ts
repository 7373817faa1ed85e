/** Serves the files of a build, each with an ETag and in the encodings that the build left beside it. Parts of files are not given. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Context } from 'hono'
import { chooseEncoding, type Encoding } from './answers/encoding.ts'
import { isNamedIn } from './answers/entity-tag.ts'
import type { Headers } from './classes/headers.ts'
import type { Routes } from './classes/route-class.ts'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}
/** A worker runs under the policy of its own file. */
export const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'"

const besides = { br: '.br', gzip: '.gz' } as const

export interface BuiltFile {
  path: string
  type: string
  etag: string
  /** Its size in each encoding that is there. */
  sizes: ReadonlyMap<Encoding, number>
}

const isPacked = (name: string) => Object.values(besides).some((ending) => name.endsWith(ending))
/** No way out of the folder, and nothing hidden. */
const fileName = /^[\w-][\w.-]*$/

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })

/** A file as it is in a folder now; undefined where it is not there. */
export function describeFile(folder: string, name: string): BuiltFile | undefined {
  const path = join(folder, name)
  const plain = fileName.test(name) && !isPacked(name) ? sizeOf(path) : undefined
  if (!plain?.isFile()) return undefined
  const hash = createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22)
  const sizes = new Map<Encoding, number>([['identity', plain.size]])
  for (const encoding of ['br', 'gzip'] as const) {
    const packed = sizeOf(path + besides[encoding])
    if (packed) sizes.set(encoding, packed.size)
  }
  return { path, type: types[extname(name)] ?? 'application/octet-stream', etag: `W/"${hash}"`, sizes }
}

/** What is in a folder, by name; files in folders within are not. */
export const readFolder = (folder: string): Map<string, BuiltFile> =>
  new Map(
    readdirSync(folder).flatMap((name): [string, BuiltFile][] => {
      const file = describeFile(folder, name)
      return file ? [[name, file]] : []
    }),
  )

/** The answer to a request for a file; 304 for who has it. A `Range` is not looked at: RFC 9110 leaves that to us. */
export async function sendFile(c: Context, routes: Routes, file: BuiltFile, more: Headers = {}): Promise<Response> {
  const { path, type, etag, sizes } = file
  const headers = { ...more, etag, vary: 'accept-encoding' }
  if (isNamedIn(c.req.header('if-none-match') ?? '', etag)) return routes.reply(null, { status: 304, headers })
  const wanted = chooseEncoding(c.req.header('accept-encoding') ?? '')
  const encoding = sizes.has(wanted) ? wanted : 'identity'
  const encoded = encoding === 'identity' ? {} : { 'content-encoding': encoding }
  const described = { ...headers, ...encoded, 'content-type': type, 'content-length': String(sizes.get(encoding)) }
  if (c.req.method === 'HEAD') return routes.reply(null, { headers: described })
  // a build may be taken away meanwhile
  const bytes = await readFile(encoding === 'identity' ? path : path + besides[encoding]).catch(() => null)
  if (!bytes) return routes.missing()
  return routes.reply(new Uint8Array(bytes), { headers: described })
}
