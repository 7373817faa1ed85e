/** Fetches what snapshots are made of, and refuses what this program cannot read. */
import { type NewestSnapshot, newestAddress } from '@legalmap/data/published/newest-snapshot.ts'
import { ofThisFormat, type Snapshot, type SnapshotPart } from '@legalmap/data/published/snapshot.ts'

/** `from` is the path that it came from, which may be newer than the one that was asked for. */
export interface Fetched<Value> {
  value: Value
  text: string
  from: string
}

/** Throws where the network or the server fails, and an UnknownFormatError. */
async function fetchFormatted<Value extends { format: number }>(address: string, init?: RequestInit): Promise<Fetched<Value>> {
  const response = await fetch(address, init)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  const text = await response.text()
  return { value: ofThisFormat(JSON.parse(text) as Value), text, from: new URL(response.url).pathname }
}

/** Where the newest snapshot is, as the server knows it now. */
export const fetchNewest = async (): Promise<NewestSnapshot> =>
  (await fetchFormatted<NewestSnapshot>(newestAddress, { cache: 'no-cache' })).value
export const fetchSnapshot = (address: string): Promise<Fetched<Snapshot>> => fetchFormatted(address)
export const fetchPart = (address: string): Promise<Fetched<SnapshotPart>> => fetchFormatted(address)
