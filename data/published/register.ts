/** The published register: what the public may see, as the server holds it or as a snapshot gives it. */
import type { NetworkSize } from '../model/network-size.ts'
import type { PublicChange } from '../publish/public-change.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import type { PublicVisit } from '../publish/visit.ts'
import type { SearchIndex } from '../search/build-index.ts'
import type { ById } from '../search/ordinals.ts'

/** `version` is the register's content version; `changed_at` the ISO instant of its last change, empty when there was none. */
export interface Register {
  version: string
  changed_at: string
  /** In the order of their ids. */
  providers: readonly PublicProvider[]
  by_id: ById<PublicProvider>
  /** It holds the gazetteer too. */
  index: SearchIndex
  network_sizes: readonly Omit<NetworkSize, 'note'>[]
  /** Soonest first, also those that are over: which are upcoming changes with the clock. */
  visits: readonly PublicVisit[]
  /** What became of providers lately, the newest day first; the server alone has it. */
  changes?: readonly PublicChange[]
}
