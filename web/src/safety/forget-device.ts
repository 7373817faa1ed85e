/** Forgets all that this site keeps on the device: storages, caches, databases, service workers. */

/** There while the forgetting is under way: a page that finds it goes on with what was broken off. */
const unfinished = 'forgetting'
/** There in a tab that was left, until somebody comes back to the site on purpose. */
const left = 'left'

/** Runs what a browser may refuse by throwing, as it does where storage is switched off. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}

async function forgetWorkers(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(
    registrations.map((registration) => {
      // a worker that is busy saving hears that it must not go on
      for (const worker of [registration.active, registration.waiting, registration.installing]) worker?.postMessage('forget')
      return registration.unregister()
    }),
  )
}

async function forgetCaches(): Promise<void> {
  // there is none where the page did not come over https
  if (!('caches' in globalThis)) return
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
}

async function forgetDatabases(): Promise<void> {
  const databases = (await globalThis.indexedDB?.databases?.()) ?? []
  for (const { name } of databases) if (name) indexedDB.deleteDatabase(name)
}

/**
 * Forgets everything of our origin on this device. Never throws; storages are empty when it returns its promise, the rest when
 * that is kept. If the page goes away before, the next page of the site goes on.
 */
export async function forgetDevice(): Promise<void> {
  attempt(() => localStorage.clear())
  attempt(() => sessionStorage.clear())
  attempt(() => localStorage.setItem(unfinished, '1'))
  // workers first: one that is still there could fill a cache that is already gone
  await Promise.allSettled([forgetWorkers(), forgetDatabases()])
  await Promise.allSettled([forgetCaches()])
  attempt(() => localStorage.removeItem(unfinished))
}

/** Remembers, in this tab alone, that the person left. */
export const rememberLeft = (): void => attempt(() => sessionStorage.setItem(left, '1')) ?? undefined

export const hasLeft = (): boolean => attempt(() => sessionStorage.getItem(left)) === '1'

/** At the start of a page: goes on with a forgetting that was broken off, and forgets once more after the person had left. */
export function finishForgetting(): void {
  if (hasLeft() || attempt(() => localStorage.getItem(unfinished)) === '1') void forgetDevice()
}
