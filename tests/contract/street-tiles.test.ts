import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FindPage } from '@legalmap/data/pages/find-page.ts'
import { streetSchemas } from '@legalmap/data/vocabulary/street-schema.ts'
import { StreetTilesError, withStreets } from '@legalmap/server/geodata/street-archive.ts'
import { Compression, TileType } from 'pmtiles'
import { afterAll, describe, expect, test } from 'vitest'
import { createTestSite, shippedPack } from '../site.ts'
import { streetArchive } from '../streets.ts'

const folder = mkdtempSync(join(tmpdir(), 'legalmap-streets-'))
afterAll(() => rmSync(folder, { recursive: true }))

const path = join(folder, 'streets.pmtiles')
const write = (bytes: Uint8Array): string => {
  writeFileSync(path, bytes)
  return path
}
/** Bytes of the header: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
const withByte = (bytes: Uint8Array, place: number, value: number): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  copy[place] = value
  return copy
}
const tileCompression = 98
const tileType = 99

const whole = streetArchive('shortbread')

function refusal(bytes: Uint8Array): string {
  try {
    withStreets(shippedPack(), write(bytes)).streets?.close()
  } catch (error) {
    expect(error).toBeInstanceOf(StreetTilesError)
    expect((error as Error).message).not.toContain('\n')
    return (error as Error).message.replace(`${path}: `, '')
  }
  return 'nothing was refused'
}

describe('an archive that cannot be used is refused with one line', () => {
  test('when it is not there, or is a folder', () => {
    expect(() => withStreets(shippedPack(), join(folder, 'none'))).toThrow(`${join(folder, 'none')}: the file is not there`)
    expect(() => withStreets(shippedPack(), folder)).toThrow(`${folder}: is not a file`)
  })
  test('when it is something else, empty, or of another version', () => {
    expect(refusal(new Uint8Array(0))).toBe('is not a PMTiles archive')
    expect(refusal(Buffer.from('PK'.padEnd(4000)))).toBe('is not a PMTiles archive')
    expect(refusal(withByte(whole, 7, 2))).toBe('is PMTiles version 2, this program reads version 3')
  })
  test.each([130, 500, 5000, whole.length - 1])('when only %i bytes of it are there', (length) =>
    expect(refusal(whole.subarray(0, length))).toBe(`is cut off: ${length} of ${whole.length} bytes are there`),
  )
  test.each([
    [TileType.Png, 'png'],
    [TileType.Jpeg, 'jpeg'],
    [TileType.Webp, 'webp'],
    [TileType.Unknown, 'unknown'],
  ])('when its tiles are of type %i', (type, name) =>
    expect(refusal(withByte(whole, tileType, type))).toBe(`holds ${name} tiles, vector tiles (mvt) are needed`),
  )
  test.each([
    [Compression.Brotli, 'brotli'],
    [Compression.Zstd, 'zstd'],
    [Compression.Unknown, 'unknown'],
  ])('when its tiles are compressed in way %i', (compression, name) =>
    expect(refusal(withByte(whole, tileCompression, compression))).toBe(
      `has tiles compressed with ${name}, gzip or none is needed`,
    ),
  )
  test('when its tiles are not compressed as it says', () => {
    const broken = Uint8Array.from(whole)
    const offset = Number(Buffer.from(whole).readBigUInt64LE(56))
    broken.fill(0, offset, offset + 40)
    expect(refusal(broken)).toMatch(/^a tile does not decompress/)
  })
  test('when its directories are broken', () =>
    expect(refusal(withByte(whole, 130, 0xff))).toMatch(/^the root directory does not/))
  test('when its schema is unknown or not said', () => {
    const strange = { vector_layers: [{ id: 'roads' }, { id: 'dragons' }] }
    expect(refusal(streetArchive('shortbread', { metadata: strange }))).toBe(
      'has the layers roads, dragons: this is none of the schemas Protomaps, OpenMapTiles and Shortbread',
    )
    expect(refusal(streetArchive('shortbread', { metadata: { vector_layers: null } }))).toMatch(
      /^does not say which layers it has: /,
    )
  })
  test('when it has no streets beyond the basemap, or lies elsewhere', () => {
    expect(refusal(withByte(whole, 101, 8))).toBe('ends at zoom 8, which the basemap reaches too: streets need a greater one')
    expect(refusal(streetArchive('shortbread', { bounds: [5, 45, 10, 48] }))).toBe(
      'covers 5, 45, 10, 48, which is not this country',
    )
  })
})

test.each(streetSchemas)('the schema %s is recognized by its layers', (schema) => {
  const { streets, hash } = withStreets(shippedPack(), write(streetArchive(schema)))
  expect(streets).toMatchObject({ schema, minZoom: 9, maxZoom: 14, whole: true, attribution: '© Somebody’s streets' })
  expect(hash).toMatch(/^[0-9a-f]{12}$/)
  expect(hash).not.toBe(shippedPack().hash)
  streets?.close()
})

test('an archive of one town does not take the place of the country’s water', () => {
  const { streets } = withStreets(shippedPack(), write(streetArchive('protomaps', { bounds: [74, 42, 75, 43] })))
  expect(streets?.whole).toBe(false)
  streets?.close()
})

test('a page tells where streets are, and its tiles may be kept for good', async () => {
  await using site = await createTestSite({
    street_tiles: write(streetArchive('openmaptiles')),
    render: ({ content }) => JSON.stringify(content),
  })
  const { tiles } = (await (await site.app.request('/en')).json()) as FindPage
  expect(tiles.streets).toMatchObject({ schema: 'openmaptiles', min_zoom: 9, max_zoom: 14, attribution: '© Somebody’s streets' })
  const address = (z: number, x: number, y: number) =>
    (tiles.streets?.address ?? '').replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`)
  const tile = await site.app.request(address(14, 11_587, 6026))
  expect(tile.status).toBe(200)
  expect(tile.headers.get('content-encoding')).toBe('gzip')
  expect(tile.headers.get('cache-control')).toMatch(/immutable/)
  expect(gunzipSync(Buffer.from(await tile.arrayBuffer())).toString('latin1')).toContain('transportation')
  expect((await site.app.request(address(14, 1, 1))).status).toBe(204)
  expect((await site.app.request(address(3, 5, 2))).status).toBe(204)
  expect((await site.app.request(address(14, 11_587, 6026).replace(/streets\/[0-9a-f]+/, 'streets/000000000000'))).status).toBe(
    404,
  )
})

test('without an archive there is no such address, and no page names one', async () => {
  await using site = await createTestSite({ render: ({ content }) => JSON.stringify(content) })
  const { tiles } = (await (await site.app.request('/en')).json()) as FindPage
  expect(tiles.streets).toBeNull()
  expect((await site.app.request(`/streets/${site.pack.hash}/14/1/1`)).status).toBe(404)
})
