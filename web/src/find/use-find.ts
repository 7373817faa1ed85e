/** The find page's state: what the address says, the answers to it, and the device's position beside it. */
import type { Language } from '@legalmap/data/model/language.ts'
import type { HelpView, PlaceLabel } from '@legalmap/data/pages/help-view.ts'
import { filtersOf } from '@legalmap/data/search/filters.ts'
import { type PageState, parsePageState } from '@legalmap/data/search/page-address.ts'
import { emptyQuery, greatestLimit, longestText, type SearchQuery } from '@legalmap/data/search/query.ts'
import { beginningOf } from '@legalmap/data/text/whole-letters.ts'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { instant } from '../clock/page-clock.ts'
import { renewAt } from '../clock/renew-at.ts'
import { onStepInHistory, useSearchString } from '../frame/address.ts'
import { whenIdle } from '../frame/when-idle.ts'
import type { PageProps } from '../pages/page-props.ts'
import type { LocalAnswers } from '../sources/local-answers.ts'
import { newestOnly } from '../ui/newest.ts'
import { askPosition, type DevicePosition } from './device-position.ts'
import { usePut } from './use-put.ts'

export interface Find {
  state: PageState
  help: HelpView
  device: DevicePosition
  highlighted: string | null
  highlight: (id: string | null) => void
  /** Asks a new question: one step for the Back button. Falls back to asking the server where the browser cannot answer. */
  ask: (change: Partial<SearchQuery>) => void
  select: (id: string | null) => void
  show: (view: PageState['view']) => void
  nearMe: () => void
  forgetPosition: () => void
  /** Places that what is being typed may mean; none until the browser answers by itself. */
  suggest: (text: string) => PlaceLabel[]
  /** Says that somebody is about to ask. */
  prepare: () => void
  /** Whether the browser answers by itself, so that list and map hold everything. */
  answersHere: boolean
  /** The instant of the answers by the server's clock, epoch milliseconds. */
  now: number
}

/** Loads what the browser answers with when the page has nothing better to do, or at once when somebody needs it. */
function useLocalAnswers(): { local: LocalAnswers | null; need: () => Promise<void> } {
  const [local, setLocal] = useState<LocalAnswers | null>(null)
  const need = useCallback(async () => {
    const { loadLocalAnswers } = await import('../sources/local-answers.ts')
    const loaded = await loadLocalAnswers()
    setLocal((before) => before ?? loaded)
  }, [])
  useEffect(() => whenIdle(() => void need().catch(() => {})), [need])
  return { local, need }
}

const mostSuggestions = 7

/** Whether a question says itself where to search from, or for whom. */
const hasStart = ({ q, place, unit }: SearchQuery) => Boolean(q || place || unit)

const withoutWaiting = (device: DevicePosition): DevicePosition => (device.state === 'waiting' ? { state: 'off' } : device)

export function useFind({ content: page, search, now: drawn }: PageProps<'find'>['page'], language: Language): Find {
  const current = useSearchString(search)
  const state = useMemo(() => parsePageState(new URLSearchParams(current)), [current])
  const { local, need } = useLocalAnswers()
  const [device, setDevice] = useState<DevicePosition>({ state: 'off' })
  const [highlighted, setHighlighted] = useState<string | null>(null)
  // the page is renewed for its own question, the answers here for those that came after it
  const [renewed, setNow] = useState(drawn)
  const now = Math.max(drawn, renewed)
  const [begin] = useState(newestOnly)
  // what the address asks for was asked later than where the device is, or again by the Back button
  const point = device.state === 'known' && !hasStart(state.query) ? device.point : null

  const help = useMemo(() => {
    if (!local) return page.help
    // list and map hold the same answers: as many as both can show
    const query = { ...state.query, limit: greatestLimit }
    return local.help(query, { language, now, device: point })
  }, [local, state.query, language, now, point, page.help])
  useEffect(() => renewAt(help.until, instant, setNow), [help.until])

  const put = usePut(local !== null, need)

  useEffect(
    () =>
      onStepInHistory(() => {
        begin()
        setDevice(withoutWaiting)
      }),
    [begin],
  )

  return {
    state,
    help,
    device: device.state === 'known' && point === null ? { state: 'off' } : device,
    highlighted,
    highlight: setHighlighted,
    suggest: (text) =>
      local && text.trim().length > 1 ? local.suggest(beginningOf(text, longestText), language, mostSuggestions) : [],
    prepare: () => void need().catch(() => {}),
    answersHere: local !== null,
    now,
    ask: (change) => {
      if (change.q !== undefined) {
        // a position that is still on its way comes too late for this question
        begin()
        // a filter or an area narrows the answers around the device; a new question takes its place
        setDevice((before) => (change.bbox && before.state === 'known' ? before : { state: 'off' }))
      }
      const reset = { cursor: '', limit: emptyQuery.limit }
      put((latest) => ({ ...latest, selected: '', query: { ...latest.query, ...reset, ...change } }), true)
    },
    select: (id) => put((latest) => ({ ...latest, selected: id ?? '' }), false),
    show: (view) => put((latest) => ({ ...latest, view }), false),
    nearMe: () => {
      if (device.state === 'waiting') return
      const isNewest = begin()
      setDevice({ state: 'waiting' })
      Promise.all([askPosition(), need()]).then(
        ([position]) => {
          if (!isNewest()) return
          setDevice(position)
          // the position takes the place of what was asked before; it does not enter the address
          if (position.state === 'known')
            put((latest) => ({ ...latest, selected: '', query: { ...emptyQuery, ...filtersOf(latest.query) } }), true)
        },
        () => isNewest() && setDevice({ state: 'failed' }),
      )
    },
    forgetPosition: () => setDevice({ state: 'off' }),
  }
}
