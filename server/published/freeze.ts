/** What devices are given: the register as it was published at one moment, cut by oblast where it is great. */
import { createHash } from 'node:crypto'
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import type { Steps } from '@legalmap/data/model/steps.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { cutByOblast, type PublishedLists } from '@legalmap/data/published/snapshot.ts'

export interface FrozenPart {
  providers: readonly PublicProvider[]
  /** Of all that is told of them: what is not changed is not fetched again. */
  hash: string
}

/** `providers` are those that are in no part. */
export interface Frozen extends PublishedLists {
  parts: ReadonlyMap<string, FrozenPart>
}

/** A step takes so many providers. */
const stride = 64

function* hashOf(providers: readonly PublicProvider[]): Steps<string> {
  const hash = createHash('sha256')
  for (let i = 0; i < providers.length; i++) {
    hash.update(JSON.stringify(providers[i]))
    if (i % stride === stride - 1) yield
  }
  return hash.digest('hex').slice(0, 16)
}

const isSame = (one: readonly PublicProvider[], other: readonly PublicProvider[]) =>
  one.length === other.length && one.every((provider, i) => provider === other[i])

/** Lists are never changed, so to keep them is to keep how they were. What is as it was `before` is not looked through again. */
export function* freeze(published: PublishedLists, gazetteer: Gazetteer, before: Frozen | null): Steps<Frozen> {
  const { version, changed_at, visits, network_sizes } = published
  const { whole, parts } = cutByOblast(published.providers, gazetteer)
  const frozen = new Map<string, FrozenPart>()
  for (const [oblast, providers] of parts) {
    const known = before?.parts.get(oblast)
    yield
    frozen.set(oblast, known && isSame(known.providers, providers) ? known : { providers, hash: yield* hashOf(providers) })
  }
  return { version, changed_at, providers: whole, visits, network_sizes, parts: frozen }
}
