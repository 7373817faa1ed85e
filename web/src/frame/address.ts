/** The address bar as state: what stands behind the path, kept in step with the page, also by Back and Forward. */
import { useSyncExternalStore } from 'react'

const changed = 'legalmap:address'

function subscribe(onChange: () => void): () => void {
  addEventListener('popstate', onChange)
  addEventListener(changed, onChange)
  return () => {
    removeEventListener('popstate', onChange)
    removeEventListener(changed, onChange)
  }
}

/** Calls when Back or Forward led to another query string, not only to another part of the page; returns what ends it. */
export function onStepInHistory(react: () => void): () => void {
  let known = location.search
  const note = () => {
    known = location.search
  }
  const step = () => {
    const moved = location.search !== known
    note()
    if (moved) react()
  }
  addEventListener(changed, note)
  addEventListener('popstate', step)
  return () => {
    removeEventListener(changed, note)
    removeEventListener('popstate', step)
  }
}

/** The query string of the address; `server` is what the server drew the page for. */
export const useSearchString = (server: string): string =>
  useSyncExternalStore(
    subscribe,
    () => location.search,
    () => server,
  )

/** Puts a query string behind the path; `step` makes it one that Back undoes. */
export function putSearchString(search: string, step: boolean): void {
  const address = `${location.pathname}${search}${location.hash}`
  if (search === location.search) return
  if (step) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  dispatchEvent(new Event(changed))
}
