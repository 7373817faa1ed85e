/** Reads the files of a pack that is to be checked, as bytes, and says which are missing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PackFile, packFiles } from '@legalmap/server/geodata/read-pack.ts'
import { lackOf } from '@legalmap/server/geodata/vouched-files.ts'
import { errorIn, type Finding, warningIn } from './finding.ts'

/** A pack's files as they are, read before anything is believed of them. */
export type PackBytes = ReadonlyMap<PackFile, Uint8Array>

/** What a pack that lacks the file does without. */
const missingFiles: Record<PackFile, (file: PackFile) => Finding> = {
  'units.csv': (file) => errorIn(file, 'is not there: every pack needs it'),
  'basemap.pmtiles': (file) => errorIn(file, 'is not there: every pack needs it'),
  'places.csv': (file) => warningIn(file, lackOf['places.csv']),
  'units.topojson': (file) => warningIn(file, lackOf['units.topojson']),
  'pack.json': (file) => warningIn(file, lackOf['pack.json']),
  'ATTRIBUTION.md': (file) => errorIn(file, lackOf['ATTRIBUTION.md']),
}

/** What is there; what is missing or cannot be read goes to `findings`. */
export function readBytes(folder: string, findings: Finding[]): PackBytes {
  const files = new Map<PackFile, Uint8Array>()
  for (const file of packFiles) {
    try {
      files.set(file, readFileSync(join(folder, file)))
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      findings.push(code === 'ENOENT' ? missingFiles[file](file) : errorIn(file, `cannot be read (${message})`))
    }
  }
  return files
}
