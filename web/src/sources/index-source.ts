/** The register in the browser, with its search index: built once from the saved snapshot, so that nothing a person looks for leaves the device. */
import type { PackOfPages } from '@legalmap/data/published/pack.ts'
import type { Register } from '@legalmap/data/published/register.ts'
import { registerOf, type Snapshot, withParts } from '@legalmap/data/published/snapshot.ts'
import { fetchNewest, fetchPart, fetchSnapshot } from './fetch-snapshot.ts'

/** What a snapshot holds. */
export interface Kept {
  register: Register
  pack: PackOfPages
}

let loading: Promise<Kept> | null = null

export const keptOf = (snapshot: Snapshot): Kept => ({ register: registerOf(snapshot), pack: snapshot.pack })

async function load(): Promise<Kept> {
  const { address, parts } = await fetchNewest()
  const [whole, ...cut] = await Promise.all([fetchSnapshot(address), ...Object.values(parts).map(fetchPart)])
  return keptOf(
    withParts(
      whole.value,
      cut.map(({ value }) => value),
    ),
  )
}

/** Loads the newest register on first use; a failure is forgotten, so that the next try is a new one. */
export function loadRegister(): Promise<Kept> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** For a page that was drawn from a register: it need not be loaded again. */
export function provideRegister(kept: Kept): void {
  loading = Promise.resolve(kept)
}
