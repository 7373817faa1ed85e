import { gunzipSync } from 'node:zlib'
import { openArchive } from '@legalmap/server/geodata/pmtiles-archive.ts'
import { PMTiles } from 'pmtiles'
import { describe, expect, test } from 'vitest'
import { gzip } from './gzip.ts'
import { type AddressedTile, writeArchive } from './pmtiles-writer.ts'

const description = {
  metadata: { name: 'a test' },
  minZoom: 0,
  maxZoom: 9,
  bounds: [66.5, 38, 83, 45],
  center: [74.7, -41.4],
  centerZoom: 6,
} as const
const tile = (z: number, x: number, y: number, content: string): AddressedTile => ({ z, x, y, bytes: gzip(Buffer.from(content)) })
const contentOf = (archive: ReturnType<typeof openArchive>, z: number, x: number, y: number) => {
  const found = archive.tile(z, x, y)
  return found ? gunzipSync(found.bytes).toString() : null
}
/** The package that defines the format reads the archive too: writer and reader of our own could share a mistake. */
const openWithPackage = (bytes: Uint8Array) =>
  new PMTiles({
    getKey: () => 'memory',
    getBytes: async (offset, length) => ({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  })

describe('a PMTiles archive', () => {
  test('of no tiles has none', () => {
    const archive = openArchive(writeArchive([], description))
    expect(archive.runs).toEqual([])
    expect(archive.tile(0, 0, 0)).toBeNull()
  })

  test('keeps equal contents once and joins equal neighbours into one run', () => {
    const sea = [tile(1, 0, 0, 'sea'), tile(1, 0, 1, 'sea'), tile(1, 1, 1, 'sea'), tile(2, 3, 0, 'sea')]
    const { header, runs } = openArchive(
      writeArchive([tile(2, 0, 0, 'sea'), tile(1, 1, 0, 'land'), ...sea, tile(0, 0, 0, 'world')], description),
    )
    expect(header).toMatchObject({ numAddressedTiles: 7, numTileEntries: 5, numTileContents: 3 })
    expect(runs.map(({ tileId, runLength }) => [tileId, runLength])).toEqual([
      [0, 1],
      [1, 3],
      [4, 1],
      [5, 1],
      [20, 1],
    ])
  })

  test('gives back every tile, its header and its metadata', async () => {
    const tiles = [tile(0, 0, 0, 'world'), tile(9, 360, 188, 'Бишкек'), tile(9, 361, 188, 'Кант')]
    const bytes = writeArchive(tiles, description)
    const archive = openArchive(bytes)
    expect(contentOf(archive, 9, 360, 188)).toBe('Бишкек')
    expect(contentOf(archive, 9, 361, 188)).toBe('Кант')
    expect(contentOf(archive, 9, 362, 188)).toBeNull()
    expect(archive.metadata).toEqual({ name: 'a test' })
    const header = await openWithPackage(bytes).getHeader()
    expect(header).toMatchObject({ tileType: 1, tileCompression: 2, minZoom: 0, maxZoom: 9, clustered: true })
    expect(header).toMatchObject({
      minLon: 66.5,
      minLat: 38,
      maxLon: 83,
      maxLat: 45,
      centerLon: 74.7,
      centerLat: -41.4,
      centerZoom: 6,
    })
  })

  test('puts directories that do not fit behind the header into leaves', async () => {
    const looked = [0, 1, 4095, 4096, 17_000, 19_999]
    // Contents of many lengths, because directories of equal entries compress to nothing; only what is looked at is compressed.
    const tiles = Array.from({ length: 20_000 }, (_, index): AddressedTile => {
      const [x, y] = [index % 512, Math.floor(index / 512) * 11]
      const filling = Buffer.alloc(10 + ((Math.imul(index, 2_654_435_761) >>> 12) % 997))
      filling.writeUInt32LE(index)
      return looked.includes(index) ? tile(9, x, y, `tile ${index}`) : { z: 9, x, y, bytes: filling }
    })
    const bytes = writeArchive(tiles, description)
    const archive = openArchive(bytes)
    expect(archive.header.leafDirectoryLength).toBeGreaterThan(0)
    expect(archive.header.rootDirectoryOffset + archive.header.rootDirectoryLength).toBeLessThanOrEqual(16_384)
    expect(archive.runs).toHaveLength(20_000)
    const judge = openWithPackage(bytes)
    for (const index of looked) {
      const [x, y] = [index % 512, Math.floor(index / 512) * 11]
      expect(contentOf(archive, 9, x, y)).toBe(`tile ${index}`)
      expect(Buffer.from((await judge.getZxy(9, x, y))?.data ?? new ArrayBuffer(0)).toString()).toBe(`tile ${index}`)
    }
    expect(archive.tile(9, 0, 1)).toBeNull()
  })
})
