/** Changes of what the find page shows, put into its address so that a late one never undoes a newer one. */
import { formatPageState, type PageState, parsePageState } from '@legalmap/data/search/page-address.ts'
import { useCallback, useEffect, useRef } from 'react'
import { onStepInHistory, putSearchString } from '../frame/address.ts'

type Change = (latest: PageState) => PageState

/**
 * Puts changes into the address, each on top of what stands there by then: at once where the browser can answer, else in their order
 * once it can, or by asking the server once for all of them. Whoever goes back or forward meanwhile wants none of them any more.
 */
export function usePut(answersHere: boolean, need: () => Promise<void>): (change: Change, step: boolean) => void {
  const waiting = useRef<{ change: Change; step: boolean }[]>([])
  useEffect(() => onStepInHistory(() => void waiting.current.splice(0)), [])
  return useCallback(
    (change, step) => {
      const current = () => parsePageState(new URLSearchParams(location.search))
      if (answersHere) return putSearchString(formatPageState(change(current())), step)
      waiting.current.push({ change, step })
      if (waiting.current.length > 1) return
      const putAll = () => {
        for (const each of waiting.current.splice(0)) putSearchString(formatPageState(each.change(current())), each.step)
      }
      const askServer = () => {
        const changes = waiting.current.splice(0)
        if (changes.length === 0) return
        const wanted = changes.reduce((state, each) => each.change(state), current())
        location.assign(`${location.pathname}${formatPageState(wanted)}`)
      }
      need().then(putAll, askServer)
    },
    [answersHere, need],
  )
}
