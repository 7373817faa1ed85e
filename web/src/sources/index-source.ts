/** The register in the browser, with its search index: built once from the saved snapshot, so that nothing a person looks for leaves the device. */

import type { Register } from '@legalmap/data/published/register.ts'
import { registerOf, type Snapshot } from '@legalmap/data/published/snapshot.ts'

let loading: Promise<Register> | null = null

async function load(address: string): Promise<Register> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the snapshot answered ${response.status}`)
  return registerOf((await response.json()) as Snapshot)
}

/** Loads the register on first use; a failure is forgotten, so that the next try is a new one. */
export function loadRegister(address: string): Promise<Register> {
  loading ??= load(address).catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** For a page that was drawn from a register: it need not be loaded again. */
export function provideRegister(register: Register): void {
  loading = Promise.resolve(register)
}
