/** Says everything that is wrong with a geodata pack, not only the first thing. */
import { statSync } from 'node:fs'
import { type PackManifest, readManifest } from '@legalmap/server/geodata/pack-manifest.ts'
import type { PackFile } from '@legalmap/server/geodata/read-pack.ts'
import { readTopology } from '@legalmap/server/geodata/units-topology.ts'
import { checkBasemap } from './check-basemap.ts'
import { checkManifest } from './check-manifest.ts'
import { checkTables } from './check-tables.ts'
import { checkTopology } from './check-topology.ts'
import { country } from './country.ts'
import { attempt, errorIn, type Finding } from './finding.ts'
import { readBytes } from './pack-bytes.ts'

/** Nothing when the pack is sound; findings come file by file. */
export function checkPack(folder: string): readonly Finding[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [errorIn(folder, 'is not a folder')]
  const findings: Finding[] = []
  const files = readBytes(folder, findings)
  const read = <T>(file: PackFile, use: (file: string, bytes: Uint8Array) => T): T | null => {
    const bytes = files.get(file)
    return bytes ? attempt(file, findings, () => use(file, bytes)) : null
  }
  const manifest: PackManifest | null = read('pack.json', readManifest)
  const topology = read('units.topojson', readTopology)
  const { units, places } = checkTables(files, manifest?.bounds ?? country.bounds, findings)
  if (topology) findings.push(...checkTopology(topology, units))
  if (manifest) findings.push(...checkManifest(manifest, files, units, places, topology))
  const basemap = files.get('basemap.pmtiles')
  if (basemap) findings.push(...checkBasemap(basemap, manifest))
  return findings
}
