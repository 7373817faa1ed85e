/** The lengths and SHA-256 sums by which a manifest vouches for the files of its pack. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkedFiles, type PackManifest } from '@legalmap/server/geodata/pack-manifest.ts'
import { sumBytes } from '@legalmap/server/geodata/vouched-files.ts'

/** Of those files that are in the folder. */
export const sumFiles = (folder: string): PackManifest['files'] =>
  Object.fromEntries(
    checkedFiles
      .filter((file) => existsSync(join(folder, file)))
      .map((file) => [file, sumBytes(readFileSync(join(folder, file)))]),
  )
