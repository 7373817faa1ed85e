/** Keeps what is typed on the device as it is typed, offers it again, and warns whoever leaves before it is saved. */
import type { FormEntries } from '@legalmap/data/desk/desk-page.ts'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Draft, type DraftKey, forgetDraft, keepDraft, readDraft } from './draft-store.ts'

/** The fields of a form as they are now; files, of which there are none, are left out. */
export const entriesIn = (form: HTMLFormElement): FormEntries =>
  [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))

interface Drafting {
  /** What was kept here before this page was opened; null where there is nothing. */
  found: Draft | null
  /** Takes it, or lets it go: it is offered once. */
  settle: () => void
  /** To be called whenever something is typed. */
  touch: () => void
  forget: () => void
}

/** `form` is the form whose fields are kept. */
export function useDraft(key: DraftKey, form: RefObject<HTMLFormElement | null>, now: () => number): Drafting {
  const [found, setFound] = useState<Draft | null>(null)
  const isDirty = useRef(false)
  const timer = useRef(0)
  const { account_id, id, group, secret } = key

  // only the device knows what is kept on it: the first drawing is the server's
  useEffect(() => setFound(readDraft({ account_id, id, group, secret })), [account_id, id, group, secret])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => isDirty.current && event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])

  function keep() {
    if (!form.current) return
    const entries = entriesIn(form.current)
    keepDraft(key, { entries, base: Number(entries.find(([name]) => name === 'base')?.[1]) || 0, at: now() })
  }

  return {
    found,
    settle: () => setFound(null),
    touch() {
      isDirty.current = true
      clearTimeout(timer.current)
      timer.current = window.setTimeout(keep, 400)
    },
    forget() {
      isDirty.current = false
      clearTimeout(timer.current)
      forgetDraft(key)
      setFound(null)
    },
  }
}
