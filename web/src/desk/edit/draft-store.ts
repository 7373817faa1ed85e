/** Drafts of forms on the device: what somebody typed and has not saved yet, by person, record and form. `web/README.md` says what may be kept. */
import type { FormEntries } from '@legalmap/data/desk/desk-page.ts'

/** `base` is the revision that the form showed; `at` is in epoch milliseconds. */
export interface Draft {
  entries: FormEntries
  base: number
  at: number
}

export interface DraftKey {
  account_id: string
  id: string
  group: string
  /** Of a place that is not public only this tab may keep anything, and it forgets it when it is closed. */
  secret: boolean
}

const nameOf = ({ account_id, id, group }: DraftKey) => `legalmap-draft/${account_id}/${id}/${group}`

/** Null where the device lets nobody keep anything. */
function shelf({ secret }: DraftKey): Storage | null {
  try {
    return secret ? sessionStorage : localStorage
  } catch {
    return null
  }
}

const isDraft = (value: unknown): value is Draft => {
  const { entries, base, at } = (value ?? {}) as Partial<Draft>
  return (
    typeof base === 'number' &&
    typeof at === 'number' &&
    Array.isArray(entries) &&
    entries.every((entry) => Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string'))
  )
}

export function readDraft(key: DraftKey): Draft | null {
  try {
    const kept: unknown = JSON.parse(shelf(key)?.getItem(nameOf(key)) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

/** Whether it is kept: a device may be full, or let nobody keep anything. */
export function keepDraft(key: DraftKey, draft: Draft): boolean {
  try {
    const place = shelf(key)
    place?.setItem(nameOf(key), JSON.stringify(draft))
    return place !== null
  } catch {
    return false
  }
}

export function forgetDraft(key: DraftKey): void {
  try {
    shelf(key)?.removeItem(nameOf(key))
  } catch {
    // what cannot be reached cannot be kept either
  }
}
