/** Whether to spare the connection: the person asked for it, or it is slow. */
import { useSyncExternalStore } from 'react'

interface Connection extends EventTarget {
  saveData?: boolean
  effectiveType?: string
}

const connection = () => (navigator as Navigator & { connection?: Connection }).connection

const slow = new Set(['slow-2g', '2g'])

export function isSparing(): boolean {
  const { saveData = false, effectiveType = '' } = connection() ?? {}
  return saveData || slow.has(effectiveType) || matchMedia('(prefers-reduced-data: reduce)').matches
}

function subscribe(onChange: () => void): () => void {
  connection()?.addEventListener?.('change', onChange)
  return () => connection()?.removeEventListener?.('change', onChange)
}

/** False on the server, which does not know. */
export const useSparing = (): boolean => useSyncExternalStore(subscribe, isSparing, () => false)
