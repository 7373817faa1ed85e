/** What a manifest vouches for and a pack may lack: a start, which refuses or warns, and a check say it in the same words. */
import { createHash } from 'node:crypto'
import { checkedFiles, type PackManifest } from './pack-manifest.ts'

type CheckedFile = (typeof checkedFiles)[number]

export interface FileFault {
  file: CheckedFile | 'pack.json'
  message: string
}

export const sumBytes = (bytes: Uint8Array): { bytes: number; sha256: string } => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/** Files that the manifest lists and that are missing, cut, garbled or changed since. */
export const findFileFaults = (manifest: PackManifest, files: ReadonlyMap<string, Uint8Array>): FileFault[] =>
  checkedFiles.flatMap((file): FileFault[] => {
    const [expected, bytes] = [manifest.files[file], files.get(file)]
    if (!expected) return []
    if (!bytes) return [{ file: 'pack.json', message: `lists ${file}, which is not there: get the pack again` }]
    const found = sumBytes(bytes)
    if (found.bytes !== expected.bytes) {
      const message = `has ${found.bytes} bytes, pack.json says ${expected.bytes}: get the pack again or rebuild it`
      return [{ file, message }]
    }
    if (found.sha256 === expected.sha256) return []
    return [{ file, message: 'was changed after pack.json was written: rebuild the pack' }]
  })

/** What a pack does without that lacks one of the files which it may lack. */
export const lackOf = {
  'places.csv': 'is not there: no settlement can be searched for',
  'units.topojson': 'is not there: no unit can be filled or highlighted on the map',
  'pack.json': 'is not there: nothing vouches for the other files; write one with "geodata build"',
  'ATTRIBUTION.md': 'is not there: name the sources and their licences',
} as const
