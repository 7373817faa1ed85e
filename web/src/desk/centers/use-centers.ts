/** The centers that the page shows: what the server handed it, and, once somebody types, what fits, without a wait where all are here. */
import { type CentersQuery, centersResource } from '@legalmap/data/desk/addresses.ts'
import type { CenterList } from '@legalmap/data/desk/resources/center-list.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { resourceQuery, useResource } from '../queries.ts'
import { findable, matching } from './match-centers.ts'

interface Shown {
  /** What was asked for with the page, before anybody typed. */
  handed: CenterList
  list: CenterList
  /** Whether the answer to what is typed is still on its way. */
  waits: boolean
}

/** `asked` is what the page's address says, `typed` what stands in the field now. */
export function useCenters(asked: CentersQuery, typed: string): Shown {
  const handed = useResource(centersResource(asked))
  const q = useDeferredValue(typed.trim())
  const isTyped = q !== (asked.q ?? '')
  const rest = { unit: asked.unit, due: asked.due }
  // all of them, unless the page holds them already or there are too many to come at once
  const all = useQuery({ ...resourceQuery(centersResource(rest)), enabled: isTyped && asked.q !== undefined })
  const whole = asked.q === undefined ? handed : all.data
  const isWhole = whole !== undefined && whole.next === null
  const found = useQuery({
    ...resourceQuery(centersResource({ ...rest, q })),
    enabled: isTyped && q !== '' && whole !== undefined && !isWhole,
    placeholderData: keepPreviousData,
  })
  const rows = useMemo(() => (isWhole ? findable(whole.items) : []), [isWhole, whole])
  const list = useMemo(() => {
    if (!isTyped) return handed
    if (!isWhole) return q === '' ? whole : found.data
    const items = matching(rows, q)
    return { ...whole, items, total: items.length }
  }, [isTyped, handed, isWhole, whole, q, found.data, rows])
  return { handed, list: list ?? handed, waits: isTyped && (list === undefined || found.isPlaceholderData) }
}
