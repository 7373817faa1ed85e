/** Says how many places are in sight when the map was moved with the keys: politely, once it stands still. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { type RefObject, useEffect, useState } from 'react'
import { drawn } from './answers.ts'
import type { MapProps } from './map-props.ts'

/** Longer than the pause between two presses of a key that is held, milliseconds. */
const calm = 800

/** How many answers the map shows since the keys last moved it, or null while there is nothing to say. */
export function useSight(map: MapLibreMap | null, latest: RefObject<MapProps>, question: string): number | null {
  const [count, setCount] = useState<number | null>(null)

  // a new question is announced by the page, with its answers
  useEffect(() => setCount(null), [question])

  useEffect(() => {
    if (!map) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = () => {
      clearTimeout(timer)
      const isUsed = map.getContainer().querySelector('canvas:focus-visible, .maplibregl-ctrl-group :focus-visible')
      if (!isUsed) return
      timer = setTimeout(() => {
        const bounds = map.getBounds()
        setCount(drawn(latest.current.hits).filter(({ marker }) => bounds.contains([...marker])).length)
      }, calm)
    }
    const subscription = map.on('moveend', settle)
    return () => {
      clearTimeout(timer)
      subscription.unsubscribe()
    }
  }, [map])

  return count
}
