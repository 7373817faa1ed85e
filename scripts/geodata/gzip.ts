/** Compresses so that the same bytes come out on every machine. */
import { gzipSync } from 'node:zlib'

const operatingSystemByte = 9
const unix = 3

/** Node writes no time into the header but does write the operating system: it is set to Unix everywhere. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const compressed = gzipSync(bytes, { level: 9 })
  compressed[operatingSystemByte] = unix
  return compressed
}
