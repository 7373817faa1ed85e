/** Builds a geodata pack from its layers and tables: the same input always gives the same bytes. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import { languages } from '@legalmap/data/model/language.ts'
import {
  describeContents,
  type PackManifest,
  packFormat,
  packVersion,
  readManifest,
} from '@legalmap/server/geodata/pack-manifest.ts'
import { packFiles, readGazetteer, readPack } from '@legalmap/server/geodata/read-pack.ts'
import { readTopology } from '@legalmap/server/geodata/units-topology.ts'
import { describeLayers, maxZoom, schema } from './basemap-layers.ts'
import { simplifyBoundaries } from './boundaries.ts'
import { BuildError } from './build-error.ts'
import { sumFiles } from './checksums.ts'
import { archiveBounds, country, coverage } from './country.ts'
import { placeLabels, readLabels } from './labels.ts'
import { type Layers, readLayers } from './layers.ts'
import { pointPlaces } from './place-points.ts'
import { writeArchive } from './pmtiles-writer.ts'
import { cutTiles } from './tiles.ts'
import { cutUnitsTopology } from './units-topology.ts'

export interface BuildOptions {
  /** The GeoJSON layers and labels.csv. */
  layersFolder: string
  /** units.csv, places.csv and ATTRIBUTION.md. */
  tablesFolder: string
  /** Where the pack comes to lie; made if it is not there. Other files in it stay as they are. */
  outFolder: string
  packName: string
  /** The date that the manifest gives, `YYYY-MM-DD`. */
  built: string
  /** Leaves the date of the pack in `outFolder` as it is when all its files come out the same. */
  keepDateWhenUnchanged: boolean
  onProgress: (line: string) => void
}

/** Throws a BuildError or GeodataError, and then leaves `outFolder` as it was. */
export async function buildPack(options: BuildOptions): Promise<PackManifest> {
  const { layersFolder, tablesFolder, outFolder, onProgress } = options
  const layers = readLayers(layersFolder)
  const gazetteer = readGazetteer(tablesFolder)
  const attribution = readAttribution(tablesFolder)
  mkdirSync(outFolder, { recursive: true })
  // Beside the files that it will replace, so that moving it there is a rename and not a copy.
  const folder = mkdtempSync(join(outFolder, '.building-'))
  try {
    for (const file of ['units.csv', 'places.csv', 'ATTRIBUTION.md']) copyFileSync(join(tablesFolder, file), join(folder, file))
    const topology = await cutUnitsTopology(layers.oblasts, layers.districts, gazetteer.units)
    writeFileSync(join(folder, 'units.topojson'), topology)
    onProgress(`units.topojson: ${Buffer.byteLength(topology)} bytes`)
    const basemap = await buildBasemap(layers, gazetteer, attribution, options)
    writeFileSync(join(folder, 'basemap.pmtiles'), basemap)
    onProgress(`basemap.pmtiles: ${basemap.length} bytes`)
    const manifest: PackManifest = {
      format: packFormat,
      version: packVersion,
      pack: options.packName,
      built: options.built,
      bounds: [...country.bounds],
      center: [...country.center],
      languages: [...languages],
      ...describeContents(gazetteer.units, gazetteer.places, readTopology('units.topojson', Buffer.from(topology))),
      attribution,
      files: sumFiles(folder),
    }
    if (options.keepDateWhenUnchanged) manifest.built = dateOfSamePack(outFolder, manifest) ?? options.built
    writeFileSync(join(folder, 'pack.json'), `${JSON.stringify(manifest, null, 1)}\n`)
    readPack(folder)
    // The manifest goes last: until then the old one does not match, which a check of the pack shows.
    for (const file of packFiles.toSorted((a, b) => Number(a === 'pack.json') - Number(b === 'pack.json')))
      renameSync(join(folder, file), join(outFolder, file))
    return manifest
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function buildBasemap(
  layers: Layers,
  gazetteer: Gazetteer,
  attribution: string,
  { layersFolder, packName, onProgress }: BuildOptions,
): Promise<Uint8Array> {
  const { units, places } = gazetteer
  const boundaries = await simplifyBoundaries(layers.districts ?? layers.oblasts, layers.districts !== null)
  onProgress(`boundaries simplified for ${boundaries.length} groups of zooms`)
  const labels = await placeLabels(readLabels(layersFolder), units, layers)
  const points = pointPlaces(places, units, country.capitalUnitId)
  onProgress(`${labels.length} names, ${points.length} places`)
  const { tiles, vectorLayers } = cutTiles(describeLayers(layers, boundaries, labels, points), coverage, (zoom, count) =>
    onProgress(`zoom ${zoom}: ${count} tiles`),
  )
  const metadata = {
    name: `${country.name} basemap (${packName} pack)`,
    format: 'pbf',
    type: 'baselayer',
    version: '1',
    schema,
    attribution,
    vector_layers: vectorLayers,
  }
  const { center, centerZoom } = country
  return writeArchive(tiles, { metadata, minZoom: 0, maxZoom, bounds: archiveBounds, center, centerZoom })
}

/** The line to show on the map, which ATTRIBUTION.md gives in bold type. */
function readAttribution(folder: string): string {
  const path = join(folder, 'ATTRIBUTION.md')
  if (!existsSync(path)) throw new BuildError(`${path}: the file is not there; a pack says where its data comes from`)
  const line = /^Line to show on the map: \*\*(.+)\*\*$/m.exec(readFileSync(path, 'utf8'))?.[1]
  if (!line) throw new BuildError(`${path}: has no line "Line to show on the map: **…**"`)
  return line
}

function dateOfSamePack(folder: string, manifest: PackManifest): string | null {
  const path = join(folder, 'pack.json')
  if (!existsSync(path)) return null
  const old = readManifest(path, readFileSync(path))
  return JSON.stringify({ ...old, built: '' }) === JSON.stringify({ ...manifest, built: '' }) ? old.built : null
}
