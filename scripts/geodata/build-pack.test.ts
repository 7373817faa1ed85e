import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openArchive } from '@legalmap/server/geodata/pmtiles-archive.ts'
import { packFiles, readPack } from '@legalmap/server/geodata/read-pack.ts'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { tileIdToZxy } from 'pmtiles'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuildOptions, buildPack } from './build-pack.ts'
import { checkPack } from './check-pack.ts'

const embedded = join(import.meta.dirname, '../../data/shipped/geodata')
let work: string
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'geodata-build-'))
})
afterAll(() => rmSync(work, { recursive: true }))

const build = (changes: Partial<BuildOptions>) =>
  buildPack({
    layersFolder: join(embedded, 'layers'),
    tablesFolder: embedded,
    outFolder: join(work, 'rebuilt'),
    packName: 'embedded',
    built: '2026-11-21',
    keepDateWhenUnchanged: false,
    onProgress: () => {},
    ...changes,
  })
const bytesOf = (folder: string) =>
  Object.fromEntries(packFiles.map((file) => [file, readFileSync(join(folder, file)).toString('base64')]))

describe('a build that fails', () => {
  let layersFolder: string
  let outFolder: string
  beforeAll(() => {
    layersFolder = join(work, 'layers')
    outFolder = join(work, 'old')
    cpSync(join(embedded, 'layers'), layersFolder, { recursive: true })
    for (const file of packFiles) cpSync(join(embedded, file), join(outFolder, file))
  })

  test.each([
    ['oblasts.geojson', '{', 'is not JSON'],
    ['oblasts.geojson', '{"type":"FeatureCollection","features":[{"type":"Feature"}]}', 'feature 1 has no geometry'],
    ['lakes.geojson', '{"type":"Feature"}', 'is not a GeoJSON feature collection'],
    ['labels.csv', 'kind,id\n', 'row 1: the column name_ky, name_ru, name_en, lon, lat, rot, ele is missing'],
    [
      'labels.csv',
      'kind,id,name_ky,name_ru,name_en,lon,lat,rot,ele\nrange,,А,А,A,75,41,,\n',
      'row 2, column rot: is empty: a range needs it',
    ],
    ['labels.csv', 'kind,id,name_ky,name_ru,name_en,lon,lat,rot,ele\nregion,chuy,,,,75,41,,\n', '"chuy" is not the id of a unit'],
    [
      'labels.csv',
      'kind,id,name_ky,name_ru,name_en,lon,lat,rot,ele\nriver,,Б,Б,B,60,60,,\n',
      'B at 60, 60 has no river line near it',
    ],
  ])('for a broken %s leaves the old pack whole and nothing behind (%#)', async (file, text, message) => {
    writeFileSync(join(layersFolder, file), text)
    await expect(build({ layersFolder, outFolder })).rejects.toThrow(message)
    cpSync(join(embedded, 'layers', file), join(layersFolder, file))
    expect(bytesOf(outFolder)).toEqual(bytesOf(embedded))
    expect(readdirSync(outFolder).toSorted()).toEqual([...packFiles].toSorted())
  })

  test('for a missing layer says which', async () => {
    rmSync(join(layersFolder, 'rivers.geojson'))
    await expect(build({ layersFolder, outFolder })).rejects.toThrow('rivers.geojson: the layer is not there')
  })

  test('for a pack that does not say where its data comes from asks for it', async () => {
    const tablesFolder = join(work, 'tables')
    for (const file of ['units.csv', 'places.csv']) cpSync(join(embedded, file), join(tablesFolder, file))
    await expect(build({ tablesFolder })).rejects.toThrow('ATTRIBUTION.md: the file is not there')
    writeFileSync(join(tablesFolder, 'ATTRIBUTION.md'), '# Sources\n')
    await expect(build({ tablesFolder })).rejects.toThrow('has no line "Line to show on the map: **…**"')
  })
})

describe('the embedded pack, rebuilt from its layers', () => {
  const progress: string[] = []
  let rebuilt: ReturnType<typeof openArchive>
  const shipped = openArchive(readFileSync(join(embedded, 'basemap.pmtiles')))
  beforeAll(async () => {
    await build({ onProgress: (line) => progress.push(line) })
    rebuilt = openArchive(readFileSync(join(work, 'rebuilt/basemap.pmtiles')))
  }, 60_000)

  test('has the same tiles at every zoom', () => {
    const addresses = (archive: typeof shipped) =>
      archive.runs.flatMap(({ tileId, runLength }) =>
        Array.from({ length: runLength }, (_, index) => tileIdToZxy(tileId + index).join('/')),
      )
    expect(addresses(rebuilt)).toEqual(addresses(shipped))
    expect(addresses(rebuilt)).toHaveLength(110)
  })

  test('has the same layers, features and attributes in every tile', () => {
    // Unpacked, because how well a machine's zlib packs is no part of the content.
    const contents = (archive: typeof shipped) =>
      archive.runs.map((run) => {
        const { layers } = new VectorTile(new PbfReader(gunzipSync(archive.bytes(run))))
        return Object.values(layers).map((layer) => ({
          name: layer.name,
          features: Array.from({ length: layer.length }, (_, index) => {
            const { type, properties } = layer.feature(index)
            return { type, properties }
          }),
        }))
      })
    expect(contents(rebuilt)).toEqual(contents(shipped))
  })

  test('has the same shapes to the last point', () => {
    const unpacked = (archive: typeof shipped) => archive.runs.map((run) => gunzipSync(archive.bytes(run)).toString('base64'))
    expect(unpacked(rebuilt)).toEqual(unpacked(shipped))
    expect(readPack(join(work, 'rebuilt')).unitsTopology).toEqual(readPack(embedded).unitsTopology)
  })

  test('has the same metadata and manifest, but for how well the tiles are packed', () => {
    expect(rebuilt.metadata).toEqual(shipped.metadata)
    const { files: _, ...ours } = readPack(join(work, 'rebuilt')).manifest
    const { files: __, ...theirs } = readPack(embedded).manifest
    expect(ours).toEqual(theirs)
  })

  test('passes the check', () => {
    expect(checkPack(join(work, 'rebuilt'))).toEqual([])
  })

  test('told what it did', () => {
    expect(progress).toEqual(expect.arrayContaining(['51 names, 103 places', 'zoom 8: 45 tiles']))
  })

  test('comes out the same, byte for byte, a second time; only the given date differs', async () => {
    const again = join(work, 'again')
    await build({ outFolder: again })
    expect(bytesOf(again)).toEqual(bytesOf(join(work, 'rebuilt')))
    expect((await build({ outFolder: again, built: '2027-01-01', keepDateWhenUnchanged: true })).built).toBe('2026-11-21')
    expect((await build({ outFolder: again, built: '2027-01-01' })).built).toBe('2027-01-01')
    expect((await build({ outFolder: again, built: '2027-02-02', packName: 'own', keepDateWhenUnchanged: true })).built).toBe(
      '2027-02-02',
    )
  }, 60_000)
})

describe('layers with districts and glaciers', () => {
  test('give district lines and names, glaciers and shapes', async () => {
    const layersFolder = join(work, 'more-layers')
    cpSync(join(embedded, 'layers'), layersFolder, { recursive: true })
    const oblasts = JSON.parse(readFileSync(join(layersFolder, 'oblasts.geojson'), 'utf8'))
    // One oblast in two districts, cut at a meridian: no real line, only two neighbours that share their points.
    const box = (west: number, east: number, properties: object) => ({
      type: 'Feature',
      properties,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, 41],
            [west, 42],
            [east, 42],
            [east, 41],
            [west, 41],
          ],
        ],
      },
    })
    const districts = [box(74, 75, { id: 'jumgal', iso: 'KG-N' }), box(75, 76, { id: 'kochkor', iso: 'KG-N' })]
    const write = (name: string, features: object[]) =>
      writeFileSync(join(layersFolder, name), JSON.stringify({ type: 'FeatureCollection', features }))
    write('districts.geojson', districts)
    write('glaciers.geojson', [oblasts.features[0]])
    const outFolder = join(work, 'more')
    await build({ layersFolder, outFolder, packName: 'more' })
    const pack = readPack(outFolder)
    expect(pack.vectorLayers).toContain('glacier')
    expect(pack.manifest.has).toMatchObject({ district_polygons: true, district_lines: true })
    expect(pack.unitsTopology?.objects.districts?.geometries.map(({ properties }) => properties)).toEqual([
      { id: 'jumgal', level: 'district', parent: 'naryn' },
      { id: 'kochkor', level: 'district', parent: 'naryn' },
    ])
    const levels = new Set<unknown>()
    const kinds = new Map<unknown, number>()
    const { layers } = new VectorTile(new PbfReader(gunzipSync(pack.tile(5, 22, 11)?.bytes ?? Buffer.alloc(0))))
    for (let index = 0; index < (layers.boundary?.length ?? 0); index++) levels.add(layers.boundary?.feature(index).properties.lv)
    for (let index = 0; index < (layers.name?.length ?? 0); index++) {
      const { kind } = layers.name?.feature(index).properties ?? {}
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    }
    expect([...levels].toSorted()).toEqual([0, 2])
    expect(kinds.get('district')).toBeGreaterThan(10)
  }, 60_000)
})
