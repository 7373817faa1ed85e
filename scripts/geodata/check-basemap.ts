/** Checks a basemap: that the archive says what it is and that every tile can be drawn. */

import type { PackManifest } from '@legalmap/server/geodata/pack-manifest.ts'
import { decompress, openArchive, type PmtilesArchive } from '@legalmap/server/geodata/pmtiles-archive.ts'
import { vectorLayersOf } from '@legalmap/server/geodata/read-pack.ts'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { Compression, TileType, tileIdToZxy } from 'pmtiles'
import { schema } from './basemap-layers.ts'
import { attempt, errorIn, type Finding, warningIn } from './finding.ts'

const file = 'basemap.pmtiles'
/** The layers that the map's style cannot do without. */
const neededLayers = ['earth', 'kg', 'water', 'boundary', 'name', 'place']
/** Broken tiles that are named one by one; a broken archive has thousands. */
const mostTilesNamed = 10

export function checkBasemap(bytes: Uint8Array, manifest: PackManifest | null): readonly Finding[] {
  const findings: Finding[] = []
  const archive = attempt(file, findings, () => openArchive(bytes))
  if (!archive) return findings
  return [...checkHeader(archive, manifest), ...checkMetadata(archive, manifest), ...checkTiles(archive)]
}

function checkHeader({ header, runs }: PmtilesArchive, manifest: PackManifest | null): Finding[] {
  const findings: Finding[] = []
  if (header.tileType !== TileType.Mvt) findings.push(errorIn(file, 'does not hold vector tiles (tile type 1, MVT)'))
  if (header.tileCompression !== Compression.Gzip)
    findings.push(errorIn(file, 'tiles are not compressed with gzip: that is what every browser takes as it is'))
  if (runs.length === 0) findings.push(errorIn(file, 'has no tiles'))
  const [west, south, east, north] = manifest?.bounds ?? [180, 90, -180, -90]
  if (west < header.minLon || south < header.minLat || east > header.maxLon || north > header.maxLat)
    findings.push(warningIn(file, 'its bounds do not cover those of pack.json: the map ends inside the country'))
  const stray = runs.find((run) => {
    const [z] = tileIdToZxy(run.tileId)
    return z < header.minZoom || z > header.maxZoom
  })
  if (stray) {
    const address = tileIdToZxy(stray.tileId).join('/')
    findings.push(errorIn(file, `has tile ${address} outside its zooms ${header.minZoom}–${header.maxZoom}`))
  }
  return findings
}

function checkMetadata({ metadata }: PmtilesArchive, manifest: PackManifest | null): Finding[] {
  const findings: Finding[] = []
  if (metadata.schema !== schema)
    findings.push(errorIn(file, `metadata schema is ${JSON.stringify(metadata.schema)}, should be "${schema}"`))
  const layers = vectorLayersOf(metadata)
  if (layers.length === 0) findings.push(errorIn(file, 'metadata has no vector_layers: the map cannot know what to draw'))
  else
    for (const layer of neededLayers.filter((name) => !layers.includes(name)))
      findings.push(errorIn(file, `metadata has no layer ${layer}, which the map needs`))
  if (typeof metadata.attribution !== 'string' || metadata.attribution === '')
    findings.push(errorIn(file, 'metadata has no attribution: name the sources in one line'))
  else if (manifest && metadata.attribution !== manifest.attribution)
    findings.push(warningIn(file, 'metadata names other sources than the attribution of pack.json'))
  return findings
}

function checkTiles(archive: PmtilesArchive): Finding[] {
  const findings: Finding[] = []
  const described = new Set(vectorLayersOf(archive.metadata))
  const found = new Set<string>()
  let broken = 0
  for (const run of archive.runs) {
    try {
      for (const layer of layersOfTile(decompress('a tile', archive.bytes(run), archive.header.tileCompression))) found.add(layer)
    } catch (error) {
      broken++
      const address = tileIdToZxy(run.tileId).join('/')
      if (broken <= mostTilesNamed)
        findings.push(errorIn(file, `tile ${address} cannot be decoded (${(error as Error).message})`))
    }
  }
  if (broken > mostTilesNamed) findings.push(errorIn(file, `${broken - mostTilesNamed} more tiles cannot be decoded`))
  for (const layer of found)
    if (!described.has(layer)) findings.push(warningIn(file, `layer ${layer} is missing from vector_layers`))
  for (const layer of described) if (!found.has(layer)) findings.push(warningIn(file, `layer ${layer} is in no tile`))
  return findings
}

/** Reads every geometry, because broken ones are found only then. */
function layersOfTile(bytes: Uint8Array): string[] {
  const { layers } = new VectorTile(new PbfReader(bytes))
  if (Object.keys(layers).length === 0) throw new Error('it has no layers')
  for (const layer of Object.values(layers))
    for (let index = 0; index < layer.length; index++)
      if (layer.feature(index).loadGeometry().length === 0) throw new Error(`a feature of ${layer.name} has no geometry`)
  return Object.keys(layers)
}
