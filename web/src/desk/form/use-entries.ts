/** What a form holds while somebody fills it in: the entries that its own fields send, changed one by one. */
import type { FormEntries, FormError } from '@legalmap/data/desk/desk-page.ts'
import { useMemo, useState } from 'react'
import { useSentForm } from './form-state.ts'

export interface FilledForm<Read> {
  entries: FormEntries
  /** What the entries say now. */
  read: Read
  /** The first value under a name. */
  of: (name: string) => string
  /** What the page knows to be wrong with a field that nobody is typing in. */
  errorOf: (name: string) => FormError | undefined
  /** Sets values by their names; null takes one away, as a box that is not ticked. */
  set: (values: Readonly<Record<string, string | null>>) => void
  /** For the form as a whole: a field that is left may be said to be wrong. */
  watch: { onFocus: (event: { target: EventTarget }) => void; onBlur: () => void }
}

/** `read` must be the same function at every call. Both read the same entries: the page while somebody types, the server when they are sent. */
export function useEntries<Read extends { errors: readonly FormError[] }>(
  starts: () => FormEntries,
  read: (entries: FormEntries) => Read,
): FilledForm<Read> {
  const sent = useSentForm()
  const [entries, setEntries] = useState<FormEntries>(() => sent?.entries ?? starts())
  const [touched, setTouched] = useState(false)
  const [focused, setFocused] = useState('')
  const now = useMemo(() => read(entries), [entries])
  const errors = touched ? now.errors : (sent?.errors ?? [])
  return {
    entries,
    read: now,
    of: (name) => entries.find(([one]) => one === name)?.[1] ?? '',
    errorOf: (name) => (name === focused ? undefined : errors.find(({ field }) => field === name)),
    set: (values) => {
      setTouched(true)
      const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null)
      setEntries((before) => [...before.filter(([name]) => !(name in values)), ...given])
    },
    watch: {
      onFocus: ({ target }) => setFocused((target as HTMLInputElement).name ?? ''),
      onBlur: () => setFocused(''),
    },
  }
}
