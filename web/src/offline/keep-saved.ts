/** Keeps the site on the device, so that it works without a network after one visit; what is saved says nothing of what was read. */
import type { Page } from '@legalmap/data/pages/page.ts'
import { maySave } from './may-save.ts'
import type { BuildScript, ToWorker } from './saved-names.ts'
import { saveRegister } from './saved-register.ts'
import { isSparing } from './sparing.ts'

const inState = (worker: ServiceWorker, state: ServiceWorkerState) =>
  new Promise<void>((resolve) => {
    const look = () => worker.state === state && resolve()
    worker.addEventListener('statechange', look)
    look()
  })

/** The worker of a newer build waits while an older page is open; it need not wait for a page of its own build. */
function activateWhenAlone(registration: ServiceWorkerRegistration, build: BuildScript): void {
  const hasten = (worker: ServiceWorker | null) => {
    if (worker) void inState(worker, 'installed').then(() => worker.postMessage({ activate: build } satisfies ToWorker))
  }
  hasten(registration.waiting ?? registration.installing)
  registration.addEventListener('updatefound', () => hasten(registration.installing))
}

/** Saves the site and resolves when it is saved. Throws where the network or the storage fails. */
export async function saveSite(build: BuildScript): Promise<void> {
  const registration = await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' })
  activateWhenAlone(registration, build)
  // a worker that is being installed saves the register itself
  if (registration.active) await saveRegister(build)
  else await navigator.serviceWorker.ready
}

/** To be called once a page that the server drew is alive. */
export async function keepSaved({ snapshot }: Page, build: BuildScript): Promise<void> {
  // a page that says that something broke knows of no register
  if (!snapshot || !maySave()) return
  const known = await navigator.serviceWorker.getRegistration()
  if (known || !isSparing()) await saveSite(build)
}
