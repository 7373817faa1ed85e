/** Writes a PMTiles v3 archive: header, root directory, metadata, leaf directories, tiles, each content once. */
import { createHash } from 'node:crypto'
import type { Box } from '@legalmap/data/geo/country-bounds.ts'
import type { TileRun } from '@legalmap/server/geodata/pmtiles-archive.ts'
import { Compression, TileType, zxyToTileId } from 'pmtiles'
import { gzip } from './gzip.ts'

/** `bytes` are a vector tile, compressed with gzip. */
export interface AddressedTile {
  z: number
  x: number
  y: number
  bytes: Uint8Array
}

/** `bounds` is `[west, south, east, north]` and `center` `[longitude, latitude]`, WGS 84. */
export interface ArchiveDescription {
  metadata: Readonly<Record<string, unknown>>
  minZoom: number
  maxZoom: number
  bounds: Box
  center: readonly [number, number]
  centerZoom: number
}

const headerLength = 127
/** The specification: header and root directory lie in the first 16 KiB, so that one request gets both. */
const rootEnd = 16_384
const firstLeafSize = 4096

export function writeArchive(tiles: readonly AddressedTile[], description: ArchiveDescription): Uint8Array {
  const { runs, contents } = layOut(tiles)
  const { root, leaves } = writeDirectories(runs)
  const metadata = gzip(Buffer.from(JSON.stringify(description.metadata)))
  const data = Buffer.concat(contents)
  const sections = [root, metadata, leaves, data]
  const header = Buffer.alloc(headerLength)
  header.write('PMTiles', 'latin1')
  header[7] = 3
  let offset = headerLength
  for (const [index, section] of sections.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16)
    header.writeBigUInt64LE(BigInt(section.length), 16 + index * 16)
    offset += section.length
  }
  for (const [index, count] of [tiles.length, runs.length, contents.length].entries())
    header.writeBigUInt64LE(BigInt(count), 72 + index * 8)
  header[96] = 1 // tiles lie in the order of their ids
  header[97] = Compression.Gzip
  header[98] = Compression.Gzip
  header[99] = TileType.Mvt
  header[100] = description.minZoom
  header[101] = description.maxZoom
  for (const [index, degrees] of description.bounds.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4)
  header[118] = description.centerZoom
  for (const [index, degrees] of description.center.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 119 + index * 4)
  return Buffer.concat([header, ...sections])
}

/** The tiles in the order of their ids; equal contents are kept once, equal neighbours become one run. */
function layOut(tiles: readonly AddressedTile[]): { runs: TileRun[]; contents: Uint8Array[] } {
  const sorted = tiles.map(({ z, x, y, bytes }) => ({ tileId: zxyToTileId(z, x, y), bytes })).sort((a, b) => a.tileId - b.tileId)
  const known = new Map<string, number>()
  const contents: Uint8Array[] = []
  const runs: TileRun[] = []
  let end = 0
  for (const { tileId, bytes } of sorted) {
    const digest = createHash('sha256').update(bytes).digest('base64')
    let offset = known.get(digest)
    if (offset === undefined) {
      offset = end
      known.set(digest, offset)
      contents.push(bytes)
      end += bytes.length
    }
    const last = runs.at(-1)
    if (last && last.offset === offset && last.tileId + last.runLength === tileId) last.runLength++
    else runs.push({ tileId, offset, length: bytes.length, runLength: 1 })
  }
  return { runs, contents }
}

/** One directory if it fits behind the header; else leaves of growing size until their list fits. */
function writeDirectories(runs: readonly TileRun[]): { root: Uint8Array; leaves: Uint8Array } {
  let root = writeDirectory(runs)
  let leaves: Uint8Array = Buffer.alloc(0)
  for (let size = firstLeafSize; headerLength + root.length > rootEnd; size *= 2) {
    const parts: Uint8Array[] = []
    const entries: TileRun[] = []
    let offset = 0
    for (let start = 0; start < runs.length; start += size) {
      const part = writeDirectory(runs.slice(start, start + size))
      // A run length of 0 says that the entry is a leaf directory.
      entries.push({ tileId: runs[start]?.tileId ?? 0, offset, length: part.length, runLength: 0 })
      parts.push(part)
      offset += part.length
    }
    root = writeDirectory(entries)
    leaves = Buffer.concat(parts)
  }
  return { root, leaves }
}

/** The columns one after the other: differences of ids, run lengths, lengths, offsets (0: right behind the entry before). */
function writeDirectory(runs: readonly TileRun[]): Uint8Array {
  const bytes: number[] = []
  writeVarint(bytes, runs.length)
  let lastId = 0
  for (const { tileId } of runs) {
    writeVarint(bytes, tileId - lastId)
    lastId = tileId
  }
  for (const { runLength } of runs) writeVarint(bytes, runLength)
  for (const { length } of runs) writeVarint(bytes, length)
  let end = -1
  for (const { offset, length } of runs) {
    writeVarint(bytes, offset === end ? 0 : offset + 1)
    end = offset + length
  }
  return gzip(Uint8Array.from(bytes))
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  bytes.push(rest)
}
