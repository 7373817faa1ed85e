/** Whether the page is alive: false on the server and in the first pass in the browser, so that both draw the same. */
import { useSyncExternalStore } from 'react'

const never = () => () => {}

export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
