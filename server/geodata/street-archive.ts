/** Streets and houses that the operator supplies: a PMTiles v3 archive, read from its file in ranges and never whole. */
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Box } from '@legalmap/data/geo/country-bounds.ts'
import type { StreetSchema } from '@legalmap/data/vocabulary/street-schema.ts'
import { Compression, findTile, type Header, TileType, zxyToTileId } from 'pmtiles'
import {
  decompress,
  encodingOf,
  headerLength,
  isAddress,
  readDirectory,
  readHeader,
  readMetadata,
  type Tile,
  type TileRun,
} from './pmtiles-archive.ts'
import { type GeodataPack, vectorLayersOf } from './read-pack.ts'
import { recognizeSchema } from './street-schema.ts'

/** The archive cannot be used; the message is one line: the file and why. */
export class StreetTilesError extends Error {
  override readonly name = 'StreetTilesError'
}

export interface StreetArchive {
  /** 12 hex digits of the header, the metadata and all directories, in which every tile has its place and length. */
  hash: string
  schema: StreetSchema
  minZoom: number
  maxZoom: number
  /** Whether it reaches over the whole country, so that the basemap's own water and towns can give way to it. */
  whole: boolean
  /** Plain text from the metadata, empty where there is none. */
  attribution: string
  tile(z: number, x: number, y: number): Promise<Tile | null>
  close(): void
}

/** A geodata pack with the streets over it. */
export interface StreetPack extends GeodataPack {
  streets: StreetArchive | null
}

const deepestDirectory = 4
const mostLeaves = 64
/** A box that ends this near inside of the country still covers it, degrees. */
const tolerance = 0.25

const readRange = promisify(read)

/** Opens the archive at `path` over a basemap that ends at `maxZoom`. Throws a StreetTilesError. */
function openStreets(path: string, { maxZoom, bounds }: { maxZoom: number; bounds: Box }): StreetArchive {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    return readStreets(file, { maxZoom, bounds })
  } catch (error) {
    if (file !== undefined) closeSync(file)
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'the file is not there' : code ? `cannot be read (${code})` : message
    throw new StreetTilesError(`${path}: ${reason.replaceAll(/\s+/g, ' ')}`)
  }
}

/** The pack with the archive at `path`, none for an empty path; its hash then covers both. Throws a StreetTilesError. */
export function withStreets(pack: GeodataPack, path: string): StreetPack {
  if (path === '') return { ...pack, streets: null }
  const streets = openStreets(path, pack)
  return { ...pack, streets, hash: pack.hash.slice(0, 6) + streets.hash.slice(0, 6) }
}

function readStreets(file: number, basemap: { maxZoom: number; bounds: Box }): StreetArchive {
  const stat = fstatSync(file)
  if (!stat.isFile()) throw new Error('is not a file')
  const slice = (offset: number, length: number): Uint8Array => {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
  }
  const headerBytes = slice(0, headerLength)
  const header = readHeader(headerBytes)
  refuseCutOff(header, stat.size)
  refuseWrongTiles(header)
  if (header.maxZoom <= basemap.maxZoom)
    throw new Error(`ends at zoom ${header.maxZoom}, which the basemap reaches too: streets need a greater one`)

  const rootBytes = slice(header.rootDirectoryOffset, header.rootDirectoryLength)
  const metadataBytes = slice(header.jsonMetadataOffset, header.jsonMetadataLength)
  const leafBytes = slice(header.leafDirectoryOffset, header.leafDirectoryLength ?? 0)
  const open = (what: string, bytes: Uint8Array) => decompress(what, bytes, header.internalCompression)
  const root = readDirectory(open('the root directory', rootBytes))
  const metadata = readMetadata(open('the metadata', metadataBytes))
  const schema = recognizeSchema(vectorLayersOf(metadata))
  const box: Box = [header.minLon, header.minLat, header.maxLon, header.maxLat]
  refuseElsewhere(box, basemap.bounds)
  tryFirstTile()

  const leaves = new Map<number, readonly TileRun[]>()
  const encoding = encodingOf(header)
  const hash = createHash('sha256')
  for (const bytes of [headerBytes, rootBytes, metadataBytes, leafBytes]) hash.update(`${bytes.length}\n`).update(bytes)

  function firstRun(runs: readonly TileRun[], depth: number): TileRun | undefined {
    const [first] = runs
    if (!first || first.runLength > 0) return first
    if (depth === deepestDirectory) throw new Error('has directories inside directories without end')
    return firstRun(readDirectory(open('a directory', leafBytes.subarray(first.offset, first.offset + first.length))), depth + 1)
  }

  /** The header may say one compression and the tiles have another: better known at the start than on a blank map. */
  function tryFirstTile(): void {
    const run = firstRun(root, 1)
    if (!run) throw new Error('has no tiles')
    decompress('a tile', slice(header.tileDataOffset + run.offset, run.length), header.tileCompression)
  }

  async function range(offset: number, length: number): Promise<Uint8Array> {
    const { bytesRead, buffer } = await readRange(file, Buffer.alloc(length), 0, length, offset)
    if (bytesRead < length) throw new Error('the archive of STREET_TILES was changed while it was in use')
    return buffer
  }

  async function leaf({ offset, length }: TileRun): Promise<readonly TileRun[]> {
    const known = leaves.get(offset)
    if (known) return known
    const runs = readDirectory(open('a directory', await range(header.leafDirectoryOffset + offset, length)))
    const [oldest] = leaves.keys()
    if (leaves.size >= mostLeaves && oldest !== undefined) leaves.delete(oldest)
    leaves.set(offset, runs)
    return runs
  }

  return {
    hash: hash.digest('hex').slice(0, 12),
    schema,
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    whole: covers(box, basemap.bounds),
    attribution: plainText(metadata.attribution),
    async tile(z, x, y) {
      if (!isAddress(z, x, y) || z < header.minZoom || z > header.maxZoom) return null
      const id = zxyToTileId(z, x, y)
      let runs: readonly TileRun[] = root
      for (let depth = 1; depth <= deepestDirectory; depth++) {
        const run = findTile(runs as TileRun[], id)
        if (!run) return null
        if (run.runLength > 0) return { bytes: await range(header.tileDataOffset + run.offset, run.length), encoding }
        runs = await leaf(run)
      }
      return null
    },
    close: () => closeSync(file),
  }
}

function refuseCutOff(header: Header, size: number): void {
  const { tileDataLength = 0, leafDirectoryLength = 0 } = header
  const needed = Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + leafDirectoryLength,
    header.tileDataOffset + tileDataLength,
  )
  if (size < needed) throw new Error(`is cut off: ${size} of ${needed} bytes are there`)
}

function refuseWrongTiles({ tileType, tileCompression }: Header): void {
  if (tileType !== TileType.Mvt)
    throw new Error(`holds ${TileType[tileType]?.toLowerCase() ?? 'unknown'} tiles, vector tiles (mvt) are needed`)
  if (tileCompression !== Compression.None && tileCompression !== Compression.Gzip)
    throw new Error(
      `has tiles compressed with ${Compression[tileCompression]?.toLowerCase() ?? 'something unknown'}, gzip or none is needed`,
    )
}

const covers = ([west, south, east, north]: Box, country: Box): boolean =>
  west <= country[0] + tolerance &&
  south <= country[1] + tolerance &&
  east >= country[2] - tolerance &&
  north >= country[3] - tolerance

function refuseElsewhere([west, south, east, north]: Box, country: Box): void {
  if (west > country[2] || east < country[0] || south > country[3] || north < country[1])
    throw new Error(`covers ${[west, south, east, north].join(', ')}, which is not this country`)
}

/** Attributions are often links: only their words are shown. */
const plainText = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&copy;', '©')
        .replaceAll('&amp;', '&')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, 300)
    : ''
