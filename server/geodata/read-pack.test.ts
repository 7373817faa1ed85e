import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { GeodataError } from './geodata-error.ts'
import { packFiles, readPack } from './read-pack.ts'

const embedded = join(import.meta.dirname, '../../data/shipped/geodata')
const furtherFolders = (process.env.GEODATA_TEST_DIRS ?? '').split(':').filter((folder) => folder !== '')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geodata-'))
  for (const file of packFiles) cpSync(join(embedded, file), join(folder, file))
})
afterEach(() => rmSync(folder, { recursive: true }))

const change = (file: string, edit: (text: string) => string) => {
  const before = readFileSync(join(folder, file), 'utf8')
  const after = edit(before)
  expect(after).not.toBe(before)
  writeFileSync(join(folder, file), after)
}
const replace = (file: string, from: string, to: string) => change(file, (text) => text.replace(from, to))
const refusal = (): string => {
  try {
    readPack(folder)
  } catch (error) {
    expect(error).toBeInstanceOf(GeodataError)
    expect((error as Error).message).not.toContain('\n')
    return (error as Error).message.replace(`${folder}/`, '')
  }
  return 'nothing was refused'
}

describe('a pack that cannot be used', () => {
  test('is refused when its folder is missing or is a file', () => {
    expect(() => readPack(join(folder, 'none'))).toThrow(`${join(folder, 'none')}: the folder is not there`)
    expect(() => readPack(join(folder, 'units.csv'))).toThrow('is not a folder')
  })

  test.each(['units.csv', 'basemap.pmtiles'])('is refused without %s', (file) => {
    rmSync(join(folder, file))
    expect(refusal()).toBe(`${file}: the file is not there`)
  })

  test('is refused with another format or version', () => {
    replace('pack.json', 'kg-geo-pack', 'kg-pack')
    expect(refusal()).toBe('pack.json: format is "kg-pack", should be "kg-geo-pack"')
    change('pack.json', (text) => text.replace('kg-pack', 'kg-geo-pack').replace('"version": 1', '"version": 2'))
    expect(refusal()).toBe('pack.json: version is 2, this program reads version 1')
  })

  test('is refused with a manifest that is not JSON or lacks a field', () => {
    replace('pack.json', '"units": 66', '"units": "many"')
    expect(refusal()).toMatch(/^pack\.json: counts\.units: /)
    writeFileSync(join(folder, 'pack.json'), '{')
    expect(refusal()).toBe('pack.json: is not JSON')
    writeFileSync(join(folder, 'pack.json'), 'null')
    expect(refusal()).toMatch(/^pack\.json: format is undefined/)
  })

  test('is refused with the row and column of a wrong cell', () => {
    replace('units.csv', '78.39362,42.49068', '"78,39362",42.49068')
    expect(refusal()).toBe('units.csv: row 4, column lon: "78,39362" is not a number of degrees from -180 to 180')
  })

  test('is refused with the row of a place in an unknown unit', () => {
    replace('places.csv', ',osh-city,', ',osh-town,')
    expect(refusal()).toBe('places.csv: row 3, column unit_id: "osh-town" is not the id of a unit')
  })

  test('is refused with a table whose header or rows are broken', () => {
    replace('units.csv', 'id,soate', 'key,soate')
    expect(refusal()).toBe('units.csv: row 1: the column id is missing')
    replace('units.csv', 'key,soate', 'id,id')
    expect(refusal()).toBe('units.csv: row 1: the column id comes twice')
    replace('units.csv', 'id,id', 'id,soate,more')
    expect(refusal()).toBe('units.csv: row 2 has 19 cells, the header has 20')
  })

  test('is refused with a table that is no text, not quoted well or empty', () => {
    replace('places.csv', ',Бишкек,', ',"Бишкек"?,')
    expect(refusal()).toBe('places.csv: line 2: text follows a closing quote')
    writeFileSync(join(folder, 'places.csv'), Buffer.from([0x69, 0x64, 0xff, 0x0a]))
    expect(refusal()).toBe('places.csv: is not UTF-8 text')
    writeFileSync(join(folder, 'places.csv'), '')
    expect(refusal()).toMatch(/^places\.csv: is empty, should start with a line of column names/)
    change('units.csv', (text) => `${text.split('\n', 1)[0]}\n`)
    rmSync(join(folder, 'places.csv'))
    expect(refusal()).toBe('units.csv: has no units')
  })

  test('is refused with a basemap that is broken', () => {
    const archive = readFileSync(join(embedded, 'basemap.pmtiles'))
    const broken = (bytes: Buffer) => {
      writeFileSync(join(folder, 'basemap.pmtiles'), bytes)
      return refusal()
    }
    const changed = (position: number, value: number) => {
      const copy = Buffer.from(archive)
      copy[position] = value
      return copy
    }
    expect(broken(Buffer.from('PK'))).toBe('basemap.pmtiles: is not a PMTiles archive')
    expect(broken(changed(0, 0x70))).toBe('basemap.pmtiles: is not a PMTiles archive')
    expect(broken(changed(7, 2))).toBe('basemap.pmtiles: is PMTiles version 2, this program reads version 3')
    expect(broken(changed(98, 0))).toBe('basemap.pmtiles: does not say how its tiles are compressed')
    expect(broken(archive.subarray(0, 5000))).toMatch(/^basemap\.pmtiles: is cut off: /)
    expect(broken(changed(130, 0xff))).toMatch(/^basemap\.pmtiles: /)
  })

  test('is refused with shapes that are broken', () => {
    replace('units.topojson', '"Topology"', '"Topologie"')
    expect(refusal()).toBe('units.topojson: is not a TopoJSON topology')
    writeFileSync(join(folder, 'units.topojson'), '{"type":"Topology","arcs":[],"objects":{}}')
    expect(refusal()).toBe('units.topojson: has no object called regions')
    const shape = { type: 'Polygon', arcs: [[0, -2]], properties: { id: 'osh' } }
    const topology = {
      type: 'Topology',
      arcs: [[[0, 0]]],
      objects: { regions: { type: 'GeometryCollection', geometries: [shape] } },
    }
    writeFileSync(join(folder, 'units.topojson'), JSON.stringify(topology))
    expect(refusal()).toBe('units.topojson: regions, shape 1: osh uses arc -2, which is not there')
  })
})

describe('a pack that its manifest does not vouch for', () => {
  test.each(['places.csv', 'units.topojson'])('is refused without %s, in the words of the doctor', (file) => {
    rmSync(join(folder, file))
    expect(refusal()).toBe(`pack.json: lists ${file}, which is not there: get the pack again`)
  })

  test('is refused with a file that was cut, or garbled where no reader notices', () => {
    const path = join(folder, 'basemap.pmtiles')
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 1000))
    expect(refusal()).toBe('basemap.pmtiles: was changed after pack.json was written: rebuild the pack')
    change('places.csv', (text) => text.replace(/[^\n]*\n$/, ''))
    expect(refusal()).toMatch(/^(basemap\.pmtiles: was changed|places\.csv: has \d+ bytes, pack\.json says \d+)/)
  })

  test('is read without a manifest, and says what it lacks', () => {
    expect(readPack(folder).lacks).toEqual([])
    rmSync(join(folder, 'pack.json'))
    rmSync(join(folder, 'places.csv'))
    expect(readPack(folder).lacks.map((line) => line.replace(`${folder}/`, ''))).toEqual([
      'places.csv: is not there: no settlement can be searched for',
      'pack.json: is not there: nothing vouches for the other files; write one with "geodata build"',
    ])
  })
})

describe('a pack with only units.csv and basemap.pmtiles', () => {
  test('is read with the basemap’s own bounds, attribution and no places', () => {
    for (const file of ['places.csv', 'units.topojson', 'pack.json', 'ATTRIBUTION.md']) rmSync(join(folder, file))
    const pack = readPack(folder)
    expect(pack.gazetteer.units).toHaveLength(66)
    expect(pack.gazetteer.places).toEqual([])
    expect(pack.unitsTopology).toBeNull()
    expect(pack.bounds).toEqual([66.5, 38, 83, 45])
    expect(pack.attribution).toMatch(/^© OpenStreetMap contributors/)
    expect(pack.manifest).toMatchObject({ pack: 'unnamed', built: '', counts: { units: 66, places: 0 } })
  })
})

describe('the hash of a pack', () => {
  test('changes with any of its files and with nothing else', () => {
    const hash = readPack(embedded).hash
    expect(hash).toMatch(/^[0-9a-f]{12}$/)
    expect(readPack(folder).hash).toBe(hash)
    writeFileSync(join(folder, 'README.md'), 'not part of the pack')
    expect(readPack(folder).hash).toBe(hash)
    change('ATTRIBUTION.md', (text) => `${text}\n`)
    expect(readPack(folder).hash).not.toBe(hash)
  })
})

describe.each([embedded, ...furtherFolders].map((path) => [basename(path), path]))('the pack %s', (_, path) => {
  const pack = readPack(path)

  test('has the units and places that its manifest counts', () => {
    const { units, places } = pack.gazetteer
    expect(units).toHaveLength(pack.manifest.counts.units)
    expect(places).toHaveLength(pack.manifest.counts.places)
    expect(places.filter((place) => place.point)).toHaveLength(pack.manifest.counts.places_with_coordinates)
    expect(units.filter((unit) => unit.parent_id === '')).toHaveLength(9)
  })

  test('knows the chain from a place to its oblast', () => {
    const karakol = pack.gazetteer.place('s41702410000010')
    expect(karakol?.name).toEqual({ ky: 'Каракол', ru: 'Каракол', en: 'Karakol' })
    expect(pack.gazetteer.chain(karakol?.unit_id ?? '').map((unit) => unit.id)).toEqual(['karakol', 'issyk-kul'])
  })

  test('gives tiles as they lie in the archive, compressed', () => {
    const tile = pack.tile(0, 0, 0)
    expect(tile?.encoding).toBe('gzip')
    expect(gunzipSync(tile?.bytes ?? Buffer.alloc(0)).length).toBeGreaterThan(1000)
    expect(pack.tile(8, 180, 94)).not.toBeNull()
  })

  test.each([
    [8, 0, 0],
    [9, 360, 188],
    [-1, 0, 0],
    [0, 1, 0],
    [3, -1, 2],
    [3, 1.5, 2],
    [Number.NaN, 0, 0],
    [99, 0, 0],
  ])('has no tile at %d/%d/%d', (z, x, y) => {
    expect(pack.tile(z, x, y)).toBeNull()
  })

  test('names its layers, bounds and zooms', () => {
    expect(pack.vectorLayers).toEqual(expect.arrayContaining(['earth', 'kg', 'water', 'boundary', 'name', 'place']))
    expect(pack.bounds).toEqual([69.2, 39.1, 80.3, 43.35])
    expect(pack.tileBounds).toEqual([66.5, 38, 83, 45])
    expect([pack.minZoom, pack.maxZoom]).toEqual([0, 8])
  })

  test('has a shape for every oblast and city', () => {
    const shapes = pack.unitsTopology?.objects.regions.geometries.map((shape) => shape.properties.id) ?? []
    const first = pack.gazetteer.units.filter((unit) => unit.parent_id === '').map((unit) => unit.id)
    expect(shapes.toSorted()).toEqual(first.toSorted())
  })
})
