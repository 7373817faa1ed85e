/** Tells the first pin of a center, which waits for nobody, from one that was taken away and is put somewhere else. */
import type { Opening } from '@legalmap/data/desk/hold-back.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { changesOf } from '../plans/undo-batch.ts'
import type { DeskParts } from './desk-parts.ts'

type State = Readonly<Record<string, unknown>> | null

const hasPin = (state: State): boolean => (state?.location ?? null) !== null

/** What waits for nobody of the change that makes `wanted` of `before`. */
export async function firstPin(
  { store }: Pick<DeskParts, 'store'>,
  before: Provider,
  wanted: Pick<Provider, 'location'>,
): Promise<ReadonlySet<Opening>> {
  if (before.location !== null || wanted.location === null) return new Set()
  const changes = await changesOf(store, { noun: 'provider', record_id: before.id })
  const had = changes.some((change) => hasPin(change.before as State) || hasPin(change.after as State))
  return new Set<Opening>(had ? [] : ['location'])
}
