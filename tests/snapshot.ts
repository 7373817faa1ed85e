/** Reads the newest snapshot as a browser does: where it is, then all of its parts. */
import { type NewestSnapshot, newestAddress } from '@legalmap/data/published/newest-snapshot.ts'
import { type Snapshot, type SnapshotPart, withParts } from '@legalmap/data/published/snapshot.ts'
import type { TestSite } from './site.ts'

type Asked = Pick<TestSite, 'app'>

async function read<Value>({ app }: Asked, address: string): Promise<Value> {
  const response = await app.request(address)
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
  return (await response.json()) as Value
}

export const readNewest = (site: Asked): Promise<NewestSnapshot> => read(site, newestAddress)

export async function readSnapshot(site: Asked): Promise<Snapshot> {
  const { address, parts } = await readNewest(site)
  const cut: SnapshotPart[] = []
  for (const part of Object.values(parts)) cut.push(await read(site, part))
  return withParts(await read<Snapshot>(site, address), cut)
}
