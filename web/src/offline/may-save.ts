/** Whether anything may be saved on this device: the browser can, and nobody has just removed it or left the site. */

import { hasLeft } from '../safety/forget-device.ts'

const removed = 'removed'

export const canSave = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis

/** Until this tab is closed; longer would itself be a trace on the device. */
export function rememberRemoved(yes: boolean): void {
  try {
    if (yes) sessionStorage.setItem(removed, '1')
    else sessionStorage.removeItem(removed)
  } catch {
    // storage is switched off: then nothing could be saved either
  }
}

function wasRemoved(): boolean {
  try {
    return sessionStorage.getItem(removed) === '1'
  } catch {
    return true
  }
}

export const maySave = (): boolean => canSave() && !wasRemoved() && !hasLeft()
