/** What is saved on the device, looked up there, and what can be done about it. */
import type { MapTiles } from '@legalmap/data/published/pack.ts'
import { useCallback, useEffect, useState } from 'react'
import { firstScript } from '../frame/first-script.ts'
import { forgetDevice } from '../safety/forget-device.ts'
import { canSave, rememberRemoved } from './may-save.ts'

/** `at` is when the saved register was last known to be the newest, epoch milliseconds; `bytes` is null where the browser does not tell. */
export interface OnDevice {
  at: number | null
  map: boolean
  bytes: number | null
}

export type Doing =
  | { name: 'nothing' | 'saving' | 'removing' | 'removed' | 'failed' }
  | { name: 'map'; done: number; total: number }

export interface Saved {
  /** Null until it is known. */
  device: OnDevice | 'unable' | null
  doing: Doing
  save: () => void
  saveMap: () => void
  remove: () => void
}

/** What saves and looks: not before the page is alive. */
async function loadTools() {
  const { saveSite } = await import('./keep-saved.ts')
  const { isMapSaved, saveMap } = await import('./saved-map.ts')
  const { savedAt } = await import('./saved-register.ts')
  return { saveSite, isMapSaved, saveMap, savedAt }
}

async function look(tiles: MapTiles): Promise<OnDevice> {
  const { savedAt, isMapSaved } = await loadTools()
  const [at, map, estimate] = await Promise.all([
    savedAt(firstScript()),
    isMapSaved(tiles),
    navigator.storage?.estimate?.().catch(() => null) ?? null,
  ])
  return { at, map, bytes: estimate?.usage ?? null }
}

export function useSaved(tiles: MapTiles): Saved {
  const [device, setDevice] = useState<Saved['device']>(null)
  const [doing, setDoing] = useState<Doing>({ name: 'nothing' })
  const refresh = useCallback(async () => setDevice(canSave() ? await look(tiles) : 'unable'), [tiles])

  useEffect(() => {
    const again = () => void refresh().catch(() => setDevice('unable'))
    again()
    // the worker may be saving right now
    void navigator.serviceWorker?.ready.then(again)
  }, [refresh])

  const attempt = (now: Doing, work: () => Promise<void>, after: Doing) => {
    setDoing(now)
    work().then(
      () => refresh().then(() => setDoing(after)),
      () => setDoing({ name: 'failed' }),
    )
  }
  const save = async () => {
    rememberRemoved(false)
    const { saveSite } = await loadTools()
    await saveSite(firstScript())
  }
  return {
    device,
    doing,
    save: () => attempt({ name: 'saving' }, save, { name: 'nothing' }),
    saveMap: () =>
      attempt(
        { name: 'saving' },
        async () => {
          await save()
          const { saveMap } = await loadTools()
          await saveMap(tiles, (done, total) => setDoing({ name: 'map', done, total }))
        },
        { name: 'nothing' },
      ),
    remove: () =>
      attempt(
        { name: 'removing' },
        async () => {
          await forgetDevice()
          rememberRemoved(true)
        },
        { name: 'removed' },
      ),
  }
}
