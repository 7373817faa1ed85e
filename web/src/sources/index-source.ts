/** The search index in the browser: built once from the saved snapshot, so that nothing a person looks for leaves the device. */

import { registerOf, type Snapshot } from '@legalmap/data/publish/snapshot.ts'
import type { SearchIndex } from '@legalmap/data/search/build-index.ts'

let loading: Promise<SearchIndex> | null = null

async function load(address: string): Promise<SearchIndex> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`the snapshot answered ${response.status}`)
  return registerOf((await response.json()) as Snapshot).index
}

/** Loads the index on first use; a failure is forgotten, so that the next try is a new one. */
export function loadIndex(address: string): Promise<SearchIndex> {
  loading ??= load(address).catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}
