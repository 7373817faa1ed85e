/** The register in the browser, with its search index: built once from the saved snapshot, so that nothing a person looks for leaves the device. */
import type { PackOfPages } from '@legalmap/data/published/pack.ts'
import type { Register } from '@legalmap/data/published/register.ts'
import { registerOf, type Snapshot } from '@legalmap/data/published/snapshot.ts'

/** What a snapshot holds. */
export interface Kept {
  register: Register
  pack: PackOfPages
}

let loading: Promise<Kept> | null = null

export const keptOf = (snapshot: Snapshot): Kept => ({ register: registerOf(snapshot), pack: snapshot.pack })

async function load(address: string): Promise<Kept> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the snapshot answered ${response.status}`)
  return keptOf((await response.json()) as Snapshot)
}

/** Loads the register on first use; a failure is forgotten, so that the next try is a new one. */
export function loadRegister(address: string): Promise<Kept> {
  loading ??= load(address).catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** For a page that was drawn from a register: it need not be loaded again. */
export function provideRegister(kept: Kept): void {
  loading = Promise.resolve(kept)
}
