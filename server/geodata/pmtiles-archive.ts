/** Reads a PMTiles v3 archive that is held in memory: its header, its metadata and any tile, synchronously. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { bytesToHeader, Compression, findTile, type Header, readVarint, zxyToTileId } from 'pmtiles'

export type TileEncoding = 'identity' | 'gzip' | 'br' | 'zstd'

/** `bytes` as they lie in the archive, compressed with `encoding`, a name for the HTTP header Content-Encoding. */
export interface Tile {
  bytes: Uint8Array
  encoding: TileEncoding
}

/** A run of `runLength` tiles from `tileId` that share the bytes at `offset` (from the start of the tile data). */
export interface TileRun {
  tileId: number
  offset: number
  length: number
  runLength: number
}

export interface PmtilesArchive {
  header: Header
  metadata: Readonly<Record<string, unknown>>
  /** Every tile of the archive, sorted by `tileId`. */
  runs: readonly TileRun[]
  /** The bytes of a run as they lie in the archive. */
  bytes(run: TileRun): Uint8Array
  /** The tile of an address; null where the archive has none, whatever the numbers are. */
  tile(z: number, x: number, y: number): Tile | null
}

export const headerLength = 127
const deepestDirectory = 4

const encodings: Partial<Record<Compression, TileEncoding>> = {
  [Compression.None]: 'identity',
  [Compression.Gzip]: 'gzip',
  [Compression.Brotli]: 'br',
  [Compression.Zstd]: 'zstd',
}

/** The header at the start of an archive's bytes. Throws an Error for what is no PMTiles 3. */
export function readHeader(archive: Uint8Array): Header {
  if (archive.length < headerLength || new TextDecoder('latin1').decode(archive.subarray(0, 7)) !== 'PMTiles')
    throw new Error('is not a PMTiles archive')
  if (archive[7] !== 3) throw new Error(`is PMTiles version ${archive[7]}, this program reads version 3`)
  return bytesToHeader(new Uint8Array(archive.subarray(0, headerLength)).buffer)
}

export function encodingOf({ tileCompression }: Header): TileEncoding {
  const encoding = encodings[tileCompression]
  if (!encoding) throw new Error('does not say how its tiles are compressed')
  return encoding
}

/** Throws an Error whose message says what is broken, without the file's name. */
export function openArchive(archive: Uint8Array): PmtilesArchive {
  const header = readHeader(archive)
  const { tileDataOffset, tileDataLength = 0 } = header
  const encoding = encodingOf(header)

  const slice = (what: string, offset: number, length: number): Uint8Array => {
    if (offset + length > archive.length) throw new Error(`is cut off: ${what} lies beyond the end of the file`)
    return archive.subarray(offset, offset + length)
  }
  const section = (what: string, offset: number, length: number): Uint8Array =>
    decompress(what, slice(what, offset, length), header.internalCompression)

  slice('the tile data', tileDataOffset, tileDataLength)
  const metadata = readMetadata(section('the metadata', header.jsonMetadataOffset, header.jsonMetadataLength))
  const readRuns = (directory: Uint8Array, depth: number): TileRun[] =>
    readDirectory(directory).flatMap((entry) => {
      if (entry.runLength > 0) return [entry]
      if (depth === deepestDirectory) throw new Error('has directories inside directories without end')
      return readRuns(section('a directory', header.leafDirectoryOffset + entry.offset, entry.length), depth + 1)
    })
  const runs = readRuns(section('the root directory', header.rootDirectoryOffset, header.rootDirectoryLength), 1)
  for (const { offset, length } of runs)
    if (offset + length > tileDataLength) throw new Error('has a tile that lies beyond the tile data')

  const bytes = (run: TileRun) => slice('a tile', tileDataOffset + run.offset, run.length)
  return {
    header,
    metadata,
    runs,
    bytes,
    tile(z, x, y) {
      if (!isAddress(z, x, y) || z < header.minZoom || z > header.maxZoom) return null
      const run = findTile(runs as TileRun[], zxyToTileId(z, x, y))
      return run ? { bytes: bytes(run), encoding } : null
    },
  }
}

/** Throws an Error that begins with `what` for a compression that is not understood, or broken bytes. */
export function decompress(what: string, bytes: Uint8Array, compression: Compression): Uint8Array {
  try {
    if (compression === Compression.None) return bytes
    if (compression === Compression.Gzip) return gunzipSync(bytes)
    if (compression === Compression.Brotli) return brotliDecompressSync(bytes)
  } catch (error) {
    throw new Error(`${what} does not decompress (${(error as Error).message})`)
  }
  throw new Error(`${what} is compressed in a way that is not understood (${compression})`)
}

export const isAddress = (z: number, x: number, y: number): boolean =>
  Number.isInteger(z) && z >= 0 && z <= 26 && [x, y].every((n) => Number.isInteger(n) && n >= 0 && n < 2 ** z)

export function readMetadata(bytes: Uint8Array): Record<string, unknown> {
  let metadata: unknown
  try {
    metadata = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Error('has metadata that is not JSON')
  }
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata))
    throw new Error('has metadata that is not a JSON object')
  return metadata as Record<string, unknown>
}

/** A directory keeps its columns one after the other: tile ids as differences, run lengths, lengths, offsets. */
export function readDirectory(bytes: Uint8Array): TileRun[] {
  const position = { buf: bytes, pos: 0 }
  const next = (): number => {
    const value = readVarint(position)
    if (position.pos > bytes.length || !Number.isSafeInteger(value)) throw new Error('has a directory that is cut off')
    return value
  }
  const count = next()
  if (count > bytes.length) throw new Error('has a directory that is cut off')
  let tileId = 0
  const runs: TileRun[] = Array.from({ length: count }, () => {
    tileId += next()
    return { tileId, offset: 0, length: 0, runLength: 0 }
  })
  for (const run of runs) run.runLength = next()
  for (const run of runs) run.length = next()
  let end = 0
  for (const [index, run] of runs.entries()) {
    const offset = next()
    // 0 stands for "right behind the entry before", any other number is the offset plus one.
    run.offset = offset === 0 && index > 0 ? end : offset - 1
    if (run.offset < 0) throw new Error('has a directory entry without an offset')
    end = run.offset + run.length
  }
  return runs
}
