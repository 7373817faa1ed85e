/** The find page's state: what the address says, the answers to it, and the device's position beside it. */
import type { Language } from '@legalmap/data/model/language.ts'
import { filtersOf } from '@legalmap/data/search/filters.ts'
import type { HelpView, PlaceLabel } from '@legalmap/data/search/help-view.ts'
import { formatPageState, type PageState, parsePageState } from '@legalmap/data/search/page-address.ts'
import { emptyQuery, greatestLimit, longestText, type SearchQuery } from '@legalmap/data/search/query.ts'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { putSearchString, useSearchString } from '../frame/address.ts'
import { whenIdle } from '../frame/when-idle.ts'
import type { PageProps } from '../pages/page-props.ts'
import type { LocalAnswers } from '../sources/local-answers.ts'
import { askPosition, type DevicePosition } from './device-position.ts'
import { renewAt } from './renew-at.ts'

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
function useLocalAnswers(address: string): { local: LocalAnswers | null; need: () => Promise<void> } {
  const [local, setLocal] = useState<LocalAnswers | null>(null)
  const need = useCallback(async () => {
    const { loadLocalAnswers } = await import('../sources/local-answers.ts')
    const loaded = await loadLocalAnswers(address)
    setLocal((before) => before ?? loaded)
  }, [address])
  useEffect(() => whenIdle(() => void need().catch(() => {})), [need])
  return { local, need }
}

const mostSuggestions = 7

export function useFind({ content: page, search, now: drawn, snapshot }: PageProps<'find'>['page'], language: Language): Find {
  const current = useSearchString(search)
  const state = useMemo(() => parsePageState(new URLSearchParams(current)), [current])
  const { local, need } = useLocalAnswers(snapshot)
  const [device, setDevice] = useState<DevicePosition>({ state: 'off' })
  const [highlighted, setHighlighted] = useState<string | null>(null)
  // the server's clock goes on by what passes here, however wrong the device's is
  const [behind] = useState(() => Date.now() - drawn)
  const [now, setNow] = useState(drawn)
  const point = device.state === 'known' ? device.point : null

  const help = useMemo(() => {
    if (!local) return page.help
    // list and map hold the same answers: as many as both can show
    const query = { ...state.query, limit: greatestLimit }
    return local.help(query, { language, now, device: point })
  }, [local, state.query, language, now, point, page.help])
  useEffect(
    () => (help.until === null ? undefined : renewAt(help.until, () => Date.now() - behind, setNow)),
    [help.until, behind],
  )

  const put = useCallback(
    (next: PageState, step: boolean) => {
      const address = formatPageState(next)
      if (local) putSearchString(address, step)
      else
        need().then(
          () => putSearchString(address, step),
          () => location.assign(`${location.pathname}${address}`),
        )
    },
    [local, need],
  )

  return {
    state,
    help,
    device,
    highlighted,
    highlight: setHighlighted,
    suggest: (text) =>
      local && text.trim().length > 1 ? local.suggest(text.slice(0, longestText), language, mostSuggestions) : [],
    prepare: () => void need().catch(() => {}),
    answersHere: local !== null,
    now,
    ask: (change) => {
      // a filter or an area narrows the answers around the device; a new question takes its place
      setDevice((before) => (change.bbox || change.q === undefined ? before : { state: 'off' }))
      put({ ...state, selected: '', query: { ...state.query, cursor: '', limit: emptyQuery.limit, ...change } }, true)
    },
    select: (id) => put({ ...state, selected: id ?? '' }, false),
    show: (view) => put({ ...state, view }, false),
    nearMe: () => {
      setDevice({ state: 'waiting' })
      Promise.all([askPosition(), need()]).then(
        ([position]) => {
          setDevice(position)
          // the position takes the place of what was asked before; it does not enter the address
          if (position.state === 'known')
            putSearchString(
              formatPageState({ ...state, selected: '', query: { ...emptyQuery, ...filtersOf(state.query) } }),
              true,
            )
        },
        () => setDevice({ state: 'failed' }),
      )
    },
    forgetPosition: () => setDevice({ state: 'off' }),
  }
}
