/** The lengths and SHA-256 sums by which a manifest vouches for the files of its pack. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkedFiles, type PackManifest } from '@legalmap/server/geodata/pack-manifest.ts'

/** Of those files that are in the folder. */
export const sumFiles = (folder: string): PackManifest['files'] =>
  Object.fromEntries(
    checkedFiles
      .filter((file) => existsSync(join(folder, file)))
      .map((file) => [file, sumBytes(readFileSync(join(folder, file)))]),
  )

export const sumBytes = (bytes: Uint8Array): { bytes: number; sha256: string } => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})
