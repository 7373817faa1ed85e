/** Day or night, with more contrast or without, as the device says. */
import { useSyncExternalStore } from 'react'
import type { Theme } from './palette.ts'

const dark = '(prefers-color-scheme: dark)'
// where colours are forced, the map's own are kept by the browser: they have to be strong
const contrast = '(prefers-contrast: more), (forced-colors: active)'

const read = (): Theme => {
  const hour = matchMedia(dark).matches ? 'dark' : 'light'
  return matchMedia(contrast).matches ? `${hour}_contrast` : hour
}

export const useTheme = (): Theme =>
  useSyncExternalStore(
    (onChange) => {
      const queries = [dark, contrast].map((query) => matchMedia(query))
      for (const query of queries) query.addEventListener('change', onChange)
      return () => {
        for (const query of queries) query.removeEventListener('change', onChange)
      }
    },
    read,
    () => 'light',
  )
