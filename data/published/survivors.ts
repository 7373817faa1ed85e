/** Where a record that was merged into another one is found now. */
import type { PublicProvider } from '../publish/public-provider.ts'
import type { Register } from './register.ts'

/** By the list of providers, which is another one after every change: only who asks for what is not there pays for it, and once. */
const known = new WeakMap<readonly PublicProvider[], ReadonlyMap<string, string>>()

function survivorsOf(providers: readonly PublicProvider[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { id, former_ids } of providers) for (const former of former_ids) found.set(former, id)
  known.set(providers, found)
  return found
}

/**
 * The id of the record that the one of this id was merged into; null where the record is there itself, as after a merge that was
 * taken apart, and where nothing of it may be told. A successor is no survivor: who is closed keeps a page that says so.
 */
export function survivorOf({ providers, by_id }: Pick<Register, 'providers' | 'by_id'>, id: string): string | null {
  if (by_id.has(id)) return null
  return (known.get(providers) ?? survivorsOf(providers)).get(id) ?? null
}
