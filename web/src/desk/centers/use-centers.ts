/** The centers that the page shows: what the server handed it, and, once somebody types, what fits, and then what is near. */
import { type CentersQuery, centersResource } from '@legalmap/data/desk/addresses.ts'
import type { CenterList } from '@legalmap/data/desk/resources/center-list.ts'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { resourceQuery, useResource } from '../queries.ts'
import { findable, matching } from './match-centers.ts'

interface Shown {
  /** What was asked for with the page, before anybody typed. */
  handed: CenterList
  list: CenterList
  /** What the list is an answer to. */
  query: CentersQuery
  /** Whether the answer to what is typed is still on its way. */
  waits: boolean
}

/** So long nothing is typed before the server is asked, in milliseconds. */
const pause = 200

function useSettled(text: string): string {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => settle(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** `asked` is what the page's address says, `typed` what stands in the field now. */
export function useCenters(asked: CentersQuery, typed: string): Shown {
  const handed = useResource(centersResource(asked))
  const q = useDeferredValue(typed.trim())
  const settled = useSettled(q)
  const isTyped = q !== (asked.q ?? '')
  const rest: CentersQuery = { unit: asked.unit, due: asked.due }
  const isPlain = asked.q === undefined && asked.place === undefined && asked.cursor === undefined
  // all of them, unless the page holds them already
  const all = useQuery({ ...resourceQuery(centersResource(rest)), enabled: isTyped && !isPlain })
  const whole = isPlain ? handed : all.data
  const isWhole = whole !== undefined && whole.next === null
  // what is near a village only the server knows
  const found = useQuery({ ...resourceQuery(centersResource({ ...rest, q: settled })), enabled: isTyped && settled !== '' })
  const rows = useMemo(() => (isWhole ? findable(whole.items) : []), [isWhole, whole])
  const fitting = useMemo(() => (isTyped && q !== '' ? matching(rows, q) : []), [isTyped, q, rows])
  const answer = settled === q ? found.data : undefined
  function listed(): CenterList | undefined {
    if (!isTyped) return handed
    if (q === '') return whole
    if (!isWhole || answer?.around || fitting.length === 0) return answer
    return { ...whole, items: fitting, total: fitting.length }
  }
  const list = listed()
  return { handed, list: list ?? handed, query: isTyped ? { ...rest, q } : asked, waits: list === undefined }
}
