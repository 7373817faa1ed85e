import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { packFiles } from '@legalmap/server/geodata/read-pack.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkPack } from './check-pack.ts'
import { sumFiles } from './checksums.ts'
import { gzip } from './gzip.ts'
import { writeArchive } from './pmtiles-writer.ts'

const embedded = join(import.meta.dirname, '../../data/shipped/geodata')
const furtherFolders = (process.env.GEODATA_TEST_DIRS ?? '').split(':').filter((folder) => folder !== '')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geodata-check-'))
  for (const file of packFiles) cpSync(join(embedded, file), join(folder, file))
})
afterEach(() => rmSync(folder, { recursive: true }))

const found = () =>
  checkPack(folder).map(({ severity, file, row, message }) => `${severity} ${file}${row ? ` ${row}` : ''}: ${message}`)

/** Changes a file and lets the manifest vouch for the result, so that only the change itself is found. */
const replace = (file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(folder, file), text.replace(from, to))
  vouch()
}
const vouch = () => {
  const path = join(folder, 'pack.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...manifest, files: sumFiles(folder) }))
}

describe('the check of a pack finds', () => {
  test('a folder that is not there', () => {
    expect(checkPack(join(folder, 'none'))).toEqual([
      { severity: 'error', file: join(folder, 'none'), message: 'is not a folder' },
    ])
  })

  test('every file that is missing', () => {
    for (const file of packFiles) rmSync(join(folder, file))
    expect(checkPack(folder).map(({ severity, file }) => `${severity} ${file}`)).toEqual([
      'error units.csv',
      'error basemap.pmtiles',
      'warning places.csv',
      'warning units.topojson',
      'warning pack.json',
      'error ATTRIBUTION.md',
    ])
  })

  test('a file that the manifest lists and that is not there', () => {
    rmSync(join(folder, 'units.topojson'))
    expect(found()).toContain('error pack.json: lists units.topojson, which is not there: get the pack again')
  })

  test('a file of another length or content than the manifest says', () => {
    writeFileSync(join(folder, 'units.csv'), `${readFileSync(join(folder, 'units.csv'), 'utf8')}\n`)
    expect(found()).toContain('error units.csv: has 17958 bytes, pack.json says 17957: get the pack again or rebuild it')
    cpSync(join(embedded, 'units.csv'), join(folder, 'units.csv'))
    writeFileSync(join(folder, 'units.csv'), readFileSync(join(folder, 'units.csv'), 'utf8').replace('Karakol', 'Karacol'))
    expect(found()).toEqual(['error units.csv: was changed after pack.json was written: rebuild the pack'])
  })

  test('a manifest that counts wrongly, vouches for too little or names no source', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'))
    manifest.counts.places = 7
    manifest.has.district_polygons = true
    manifest.attribution = ''
    delete manifest.files['units.topojson']
    writeFileSync(join(folder, 'pack.json'), JSON.stringify(manifest))
    expect(found()).toEqual([
      'warning pack.json: says nothing about units.topojson: add its bytes and sha256',
      'error pack.json: counts.places is 7, the files have 1931: rebuild the pack',
      'error pack.json: has.district_polygons is true, the files have false: rebuild the pack',
      'error pack.json: attribution is empty: name the sources in one line',
      'warning basemap.pmtiles: metadata names other sources than the attribution of pack.json',
    ])
  })

  test('a manifest of another format', () => {
    replace('pack.json', 'kg-geo-pack', 'kg-pack')
    expect(found()).toEqual(['error pack.json: format is "kg-pack", should be "kg-geo-pack"'])
  })

  test('every wrong cell, with row and column', () => {
    replace('units.csv', ',region,,Ысык-Көл', ',rayon,,Ысык-Көл')
    replace('places.csv', ',village,', ',hamlet,')
    replace('places.csv', '78.39362,42.49068', '78.39362,')
    const findings = found()
    expect(findings).toContain(
      'error units.csv 4: column level: "rayon" is not one of region, city, district, town, city_district',
    )
    expect(
      findings.some((line) =>
        /^error places\.csv \d+: column kind: "hamlet" is not one of city, town, settlement, village$/.test(line),
      ),
    ).toBe(true)
    expect(findings).toContain('error places.csv 4: column lat: is empty while lon is filled: give both or neither')
  })

  test('a table that cannot be read at all', () => {
    replace('places.csv', 'id,soate', 'key,soate')
    expect(found()).toEqual(['error places.csv: row 1: the column id is missing'])
  })

  test('positions outside the country, such as swapped ones', () => {
    replace('places.csv', '78.39362,42.49068', '42.49068,78.39362')
    expect(found()).toEqual([
      'error places.csv 4: column lon, lat: "42.49068, 78.39362" lies outside the country (69.2, 39.1, 80.3, 43.35): are longitude and latitude in the right columns?',
    ])
  })

  test('names that are missing', () => {
    replace('units.csv', 'Ош облусу,', ',')
    replace('places.csv', 'Каракол,Каракол,Karakol', 'Каракол,,Karakol')
    expect(found()).toEqual([
      'warning units.csv 8: column name_ky: is empty: a unit should have a name in each language',
      'warning places.csv 4: column name_ru: is empty: the Russian name stands in where another one is missing',
    ])
  })

  test('ids that are doubled, unknown or lead in a circle', () => {
    replace('units.csv', 'KG-Y,region,,', 'KG-Y,region,nowhere,')
    replace('units.csv', 'KG-N,region,,', 'KG-N,region,at-bashy,')
    replace('units.csv', ',Osh City,s41721000000000', ',Osh City,s1')
    replace('places.csv', 's41703410000010', 's41702410000010')
    replace('places.csv', ',osh-city,', ',osh-town,')
    const findings = found()
    expect(findings).toEqual(
      expect.arrayContaining([
        'error units.csv 4: column parent_id: "nowhere" is not the id of a unit',
        'error units.csv 6: column parent_id: "at-bashy" leads back to naryn: a unit cannot contain itself',
        'error units.csv 3: column centre_place_id: "s1" is not the id of a place',
        'error places.csv 5: column id: "s41702410000010" is the id of an earlier row too',
        'error places.csv 3: column unit_id: "osh-town" is not the id of a unit',
      ]),
    )
  })

  test('shapes of unknown units, of another level, doubled or missing', () => {
    replace('units.topojson', '"id":"talas"', '"id":"talass"')
    replace('units.topojson', '"id":"naryn","level":"region"', '"id":"naryn","level":"district"')
    replace('units.topojson', '"id":"chui"', '"id":"bishkek"')
    expect(found()).toEqual([
      'error units.topojson: regions: bishkek has two shapes: make them one MultiPolygon',
      'error units.topojson: regions: "talass" is not the id of a unit in units.csv',
      'warning units.topojson: regions: naryn has the level district, units.csv says region',
      'warning units.topojson: regions: talas has no shape, the map cannot fill it',
      'warning units.topojson: regions: chui has no shape, the map cannot fill it',
    ])
    writeFileSync(join(folder, 'units.topojson'), '[]')
    vouch()
    expect(found()[0]).toBe('error units.topojson: is not a TopoJSON topology')
  })
})

describe('the check of a basemap finds', () => {
  const shipped = readFileSync(join(embedded, 'basemap.pmtiles'))
  const basemap = (bytes: Uint8Array) => {
    writeFileSync(join(folder, 'basemap.pmtiles'), bytes)
    vouch()
    return found()
  }
  const changed = (position: number, value: number) => {
    const copy = Buffer.from(shipped)
    copy[position] = value
    return copy
  }
  const sound = {
    metadata: { schema: 'kg-base-1', attribution: 'somebody', vector_layers: [{ id: 'earth' }] },
    minZoom: 0,
    maxZoom: 8,
    bounds: [66.5, 38, 83, 45],
    center: [74.7, 41.4],
    centerZoom: 6,
  } as const

  test('a file that is no archive or is cut off', () => {
    expect(basemap(Buffer.from('no'))).toEqual(['error basemap.pmtiles: is not a PMTiles archive'])
    expect(basemap(shipped.subarray(0, 100_000))).toEqual([
      'error basemap.pmtiles: is cut off: the tile data lies beyond the end of the file',
    ])
  })

  test('tiles that are pictures or packed in another way', () => {
    expect(basemap(changed(99, 2))).toEqual(['error basemap.pmtiles: does not hold vector tiles (tile type 1, MVT)'])
    expect(basemap(changed(98, 3))).toContain(
      'error basemap.pmtiles: tiles are not compressed with gzip: that is what every browser takes as it is',
    )
  })

  test('tiles that cannot be decoded, the first ten by name', () => {
    const tiles = Array.from({ length: 12 }, (_, y) => ({ z: 5, x: 22, y, bytes: gzip(Buffer.from(`no tile ${y}`)) }))
    const findings = basemap(writeArchive([...tiles, { z: 0, x: 0, y: 0, bytes: Buffer.from('not even packed') }], sound))
    expect(findings.filter((line) => line.includes('cannot be decoded ('))).toHaveLength(10)
    expect(findings).toContainEqual(
      expect.stringMatching(/^error basemap\.pmtiles: tile 0\/0\/0 cannot be decoded \(a tile does not decompress/),
    )
    expect(findings).toContain('error basemap.pmtiles: 3 more tiles cannot be decoded')
  })

  test('an archive that does not say what it holds', () => {
    expect(basemap(writeArchive([], { ...sound, metadata: {}, bounds: [75, 40, 76, 41] }))).toEqual([
      'error basemap.pmtiles: has no tiles',
      'warning basemap.pmtiles: its bounds do not cover those of pack.json: the map ends inside the country',
      'error basemap.pmtiles: metadata schema is undefined, should be "kg-base-1"',
      'error basemap.pmtiles: metadata has no vector_layers: the map cannot know what to draw',
      'error basemap.pmtiles: metadata has no attribution: name the sources in one line',
    ])
  })

  test('layers that the map needs and that are not described, and described ones that are in no tile', () => {
    const findings = basemap(writeArchive([], sound))
    for (const layer of ['kg', 'water', 'boundary', 'name', 'place'])
      expect(findings).toContain(`error basemap.pmtiles: metadata has no layer ${layer}, which the map needs`)
    expect(findings).toContain('warning basemap.pmtiles: layer earth is in no tile')
    expect(findings).toContain('warning basemap.pmtiles: metadata names other sources than the attribution of pack.json')
  })

  test('tiles outside the zooms of the header, and layers that the metadata forgot', () => {
    expect(basemap(changed(101, 7))).toContainEqual(
      expect.stringMatching(/^error basemap\.pmtiles: has tile 8\/\d+\/\d+ outside its zooms 0–7$/),
    )
    const world = shipped.subarray(shipped.readUInt32LE(56))
    const first = { z: 0, x: 0, y: 0, bytes: world.subarray(0, 1979) }
    expect(basemap(writeArchive([first], sound))).toContain('warning basemap.pmtiles: layer kg is missing from vector_layers')
  })
})

describe.each([embedded, ...furtherFolders].map((path) => [basename(path), path]))('the pack %s', (_, path) => {
  test('has nothing wrong with it', () => {
    expect(checkPack(path)).toEqual([])
  })
})
