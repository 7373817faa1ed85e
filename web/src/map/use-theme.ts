/** Day or night, as the device says. */
import { useSyncExternalStore } from 'react'
import type { Theme } from './palette.ts'

const dark = '(prefers-color-scheme: dark)'

export const useTheme = (): Theme =>
  useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(dark)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => (matchMedia(dark).matches ? 'dark' : 'light'),
    () => 'light',
  )
