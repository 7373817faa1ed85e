/** The changes of a center with those of its visits and of the records that were merged into it, the newest first. */
import type { Change } from '@legalmap/data/model/change.ts'
import type { Reading } from '../store/open-store.ts'

/** So many records are asked for in one statement. */
const mostAsked = 400

/** `ids` are those of the center, its own and former ones. A sequence names one change, whatever record it is of. */
export const changesOfCenter =
  (ids: readonly string[], before: number, limit: number) =>
  async (reading: Reading): Promise<Change[]> => {
    const visits = (await reading.ofProviders('visit', ids)).map(({ record }) => record.id)
    const all = [...new Set([...visits, ...(await reading.removedVisits(ids))])]
    const parts = [reading.newest('provider', ids, before, limit)]
    for (let first = 0; first < all.length; first += mostAsked)
      parts.push(reading.newest('visit', all.slice(first, first + mostAsked), before, limit))
    const found = (await Promise.all(parts)).flat()
    return found.sort((a, b) => b.sequence - a.sequence).slice(0, limit)
  }
