/** Reads a folder of geodata, ours or another of the same format, whole into memory and refuses one that is not sound. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Box } from '@legalmap/data/geo/country-bounds.ts'
import { createGazetteer, type Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import type { ReadResult, Row } from '@legalmap/data/geo/read-cells.ts'
import { readPlace, requiredPlaceColumns } from '@legalmap/data/geo/read-places.ts'
import { findRelationProblems } from '@legalmap/data/geo/read-relations.ts'
import { readUnit, requiredUnitColumns } from '@legalmap/data/geo/read-units.ts'
import { languages } from '@legalmap/data/model/language.ts'
import { GeodataError } from './geodata-error.ts'
import { describeContents, type PackManifest, packFormat, packVersion, readManifest } from './pack-manifest.ts'
import { openArchive, type PmtilesArchive, type Tile } from './pmtiles-archive.ts'
import { readTable, rowNumber } from './read-table.ts'
import { readTopology, type Topology } from './units-topology.ts'
import { findFileFaults, lackOf } from './vouched-files.ts'

/** `hash` is 12 hex digits of the contents of the pack's files; boxes are `[west, south, east, north]`, WGS 84. */
export interface GeodataPack {
  folder: string
  hash: string
  manifest: PackManifest
  /** The line to show on the map; empty where neither pack.json nor the basemap has one. */
  attribution: string
  /** What the pack does without, a line each: for whoever starts the service. */
  lacks: readonly string[]
  gazetteer: Gazetteer
  unitsTopology: Topology | null
  /** The names of the layers in the basemap: a style leaves out what is not here. */
  vectorLayers: readonly string[]
  tile(z: number, x: number, y: number): Tile | null
  /** The country's box. */
  bounds: Box
  /** The box that the basemap covers, wider than the country. */
  tileBounds: Box
  minZoom: number
  maxZoom: number
}

/** The files of a pack; only the first two have to be there. */
export const packFiles = ['units.csv', 'basemap.pmtiles', 'places.csv', 'units.topojson', 'pack.json', 'ATTRIBUTION.md'] as const
export type PackFile = (typeof packFiles)[number]

/** Throws a GeodataError of one line: the file, the row and column in a table, and what is wrong. */
export function readPack(folder: string): GeodataPack {
  const files = readFiles(folder, ['units.csv', 'basemap.pmtiles'])
  const read = <T>(file: PackFile, use: (path: string, bytes: Uint8Array) => T): T | null => {
    const bytes = files.get(file)
    return bytes ? use(join(folder, file), bytes) : null
  }
  const manifest = read('pack.json', readManifest)
  const gazetteer = gazetteerOf(folder, files)
  const archive = read('basemap.pmtiles', openBasemap) as PmtilesArchive
  const { header, metadata } = archive
  const tileBounds: Box = [header.minLon, header.minLat, header.maxLon, header.maxLat]
  const unitsTopology = read('units.topojson', readTopology)
  const made: PackManifest = manifest ?? {
    format: packFormat,
    version: packVersion,
    pack: 'unnamed',
    built: '',
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
    center: [header.centerLon, header.centerLat],
    languages: [...languages],
    ...describeContents(gazetteer.units, gazetteer.places, unitsTopology),
    attribution: '',
    files: {},
  }
  const [fault] = manifest ? findFileFaults(manifest, files) : []
  if (fault) throw new GeodataError(join(folder, fault.file), fault.message)
  return {
    folder,
    lacks: Object.entries(lackOf).flatMap(([file, what]) =>
      files.has(file as PackFile) ? [] : [`${join(folder, file)}: ${what}`],
    ),
    hash: hashOf(files),
    manifest: made,
    attribution: made.attribution || textOf(metadata.attribution),
    gazetteer,
    unitsTopology,
    vectorLayers: vectorLayersOf(metadata),
    tile: archive.tile,
    bounds: made.bounds,
    tileBounds,
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
  }
}

/** The units and places of a folder that need not be a whole pack. Throws as `readPack` does. */
export const readGazetteer = (folder: string): Gazetteer => gazetteerOf(folder, readFiles(folder, ['units.csv']))

function gazetteerOf(folder: string, files: ReadonlyMap<PackFile, Uint8Array>): Gazetteer {
  const read = <T>(file: PackFile, requiredColumns: readonly string[], readRow: (row: Row) => ReadResult<T>) => {
    const bytes = files.get(file)
    const path = join(folder, file)
    return bytes ? readRows(path, readTable(path, bytes, requiredColumns), readRow) : null
  }
  const units = read('units.csv', requiredUnitColumns, readUnit) ?? []
  const places = read('places.csv', requiredPlaceColumns, readPlace)
  if (units.length === 0) throw new GeodataError(join(folder, 'units.csv'), 'has no units')
  const [problem] = findRelationProblems(units, places ?? [], places !== null)
  if (problem) {
    const { table, index, column, value, message } = problem
    throw new GeodataError(join(folder, `${table}.csv`), describeCell(rowNumber(index), column, value, message))
  }
  return createGazetteer(units, places ?? [])
}

/** The words in which a wrong cell is reported, `row 7, column lon: "75,1" is not …`. */
const describeCell = (row: number, column: string, value: string, message: string): string =>
  `row ${row}, column ${column}: ${value === '' ? '' : `${JSON.stringify(value)} `}${message}`

/** The names in the metadata's `vector_layers`; empty where it has none. */
export const vectorLayersOf = (metadata: PmtilesArchive['metadata']): readonly string[] => {
  const layers = metadata.vector_layers
  return Array.isArray(layers) ? layers.map((layer: { id?: unknown } | null) => textOf(layer?.id)).filter((id) => id !== '') : []
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function readFiles(folder: string, neededFiles: readonly PackFile[]): ReadonlyMap<PackFile, Uint8Array> {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (!stat) throw new GeodataError(folder, 'the folder is not there')
  if (!stat.isDirectory()) throw new GeodataError(folder, 'is not a folder')
  const files = new Map<PackFile, Uint8Array>()
  for (const file of packFiles) {
    try {
      files.set(file, readFileSync(join(folder, file)))
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT') throw new GeodataError(join(folder, file), `cannot be read (${code ?? message})`)
      if (neededFiles.includes(file)) throw new GeodataError(join(folder, file), 'the file is not there')
    }
  }
  return files
}

function readRows<T>(path: string, rows: readonly Row[], readRow: (row: Row) => ReadResult<T>): readonly T[] {
  return rows.map((row, index) => {
    const { value, problems } = readRow(row)
    if (value !== null) return value
    const [problem] = problems
    const { column = '', value: cell = '', message = '' } = problem ?? {}
    throw new GeodataError(path, describeCell(rowNumber(index), column, cell, message))
  })
}

function openBasemap(path: string, bytes: Uint8Array): PmtilesArchive {
  try {
    return openArchive(bytes)
  } catch (error) {
    throw new GeodataError(path, (error as Error).message)
  }
}

/** Covers names and lengths too, so that bytes cannot move from one file to the next unnoticed. */
function hashOf(files: ReadonlyMap<PackFile, Uint8Array>): string {
  const hash = createHash('sha256')
  for (const [file, bytes] of files) hash.update(`${file} ${bytes.length}\n`).update(bytes)
  return hash.digest('hex').slice(0, 12)
}
