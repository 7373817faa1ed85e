/** Who changed what two people contradict each other about, and when: so that one can ask the other. */
import type { DeskConflict } from '@legalmap/data/desk/resources/fact-change.ts'
import type { Change } from '@legalmap/data/model/change.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import type { Conflict } from '@legalmap/data/model/merge.ts'
import type { DeskParts } from './desk-parts.ts'
import { namesOf } from './people.ts'

/** Whoever edits on something older than so many changes is told what was changed, and not always by whom. */
const mostRead = 50

/** The value of a fact, or of one language of it (`address.ky`). */
function heldOf(state: Change['before'], fact: string): unknown {
  const [key = '', part] = fact.split('.')
  const value = (state as Readonly<Record<string, unknown>> | null)?.[key]
  return part === undefined ? value : (value as Readonly<Record<string, unknown>> | null | undefined)?.[part]
}

/** `since` is the revision that the edit was begun on. */
export async function whoChanged(
  desk: Pick<DeskParts, 'store' | 'people'>,
  record_id: string,
  since: number,
  conflicts: readonly Conflict[],
): Promise<DeskConflict[]> {
  const names = await namesOf(desk)
  const changes = await desk.store.changes({ noun: 'provider', record_id, newest: true, limit: mostRead })
  return conflicts.map((conflict) => {
    const last = changes.find(
      ({ revision, before, after }) => revision > since && !isEqual(heldOf(before, conflict.fact), heldOf(after, conflict.fact)),
    )
    return { ...conflict, ...(last && { by: names(last.actor), at: last.at }) }
  })
}
