/** The device's position: asked for once, kept in memory only, never written into an address or a request. */
import { countryBounds, isInside } from '@legalmap/data/geo/country-bounds.ts'
import type { Point } from '@legalmap/data/geo/position.ts'

export type DevicePosition =
  | { state: 'off' | 'waiting' | 'denied' | 'failed' }
  /** `abroad`: outside of Kyrgyzstan and its surroundings. */
  | { state: 'known'; point: Point; abroad: boolean }

export function askPosition(): Promise<DevicePosition> {
  if (!('geolocation' in navigator)) return Promise.resolve({ state: 'failed' })
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const point: Point = [coords.longitude, coords.latitude]
        resolve({ state: 'known', point, abroad: !isInside(point, countryBounds) })
      },
      (error) => resolve({ state: error.code === error.PERMISSION_DENIED ? 'denied' : 'failed' }),
      { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 },
    )
  })
}
