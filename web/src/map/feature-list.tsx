/** The map's pins as a list of names, for those who use the keyboard or do not see the map: it shows itself when it is in use. */
import type { Point } from '@legalmap/data/geo/position.ts'
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { fold } from '@legalmap/data/text/fold.ts'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { LocalizedText } from '../ui/localized-text.tsx'
import { useWords } from '../ui/words.tsx'
import { drawn } from './answers.ts'
import { featureInWords } from './feature-words.ts'
import { neighbour, type Way } from './neighbour.ts'

interface FeatureListProps {
  hits: readonly ListedHit[]
  origin: Point | null
  now: number
  selected: string | null
  onSelect: (id: string) => void
  /** The pin that the keys have come to; null when the list is left. */
  onActive: (id: string | null) => void
  onLeave: () => void
}

const ways: Readonly<Record<string, Way>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }
/** Letters typed within this time belong to one name, milliseconds. */
const typingPause = 700

export function FeatureList({ hits, origin, now, selected, onSelect, onActive, onLeave }: FeatureListProps) {
  const words = useWords()
  const { t, language } = words
  const list = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const [activeId, setActiveId] = useState<string | null>(null)
  const features = drawn(hits)
  // whatever was active stays so while it is among the answers; else what is chosen, else the first
  const find = (id: string | null) => features.findIndex((hit) => hit.id === id)
  const at = Math.max(0, find(activeId) === -1 ? find(selected) : find(activeId))
  const active = features[at]

  useEffect(() => {
    if (active && list.current?.matches(':focus'))
      document.getElementById(`feature-${active.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  if (!active) return null

  function goTo(to: number | null) {
    const next = to === null ? undefined : features[to]
    if (!next) return
    setActiveId(next.id)
    onActive(next.id)
  }

  /** As in any list of options: letters lead to the next name that begins with them. */
  function type(letter: string) {
    const time = performance.now()
    const text = (time - typed.current.at < typingPause ? typed.current.text : '') + letter
    typed.current = { text, at: time }
    const first = at + (text.length === 1 ? 1 : 0)
    const inTurn = [...features.slice(first), ...features.slice(0, first)]
    const begins = inTurn.find((hit) => fold(hit.name.text).startsWith(fold(text)))
    if (begins) goTo(features.indexOf(begins))
  }

  function press(event: KeyboardEvent) {
    const way = ways[event.key]
    const last = features.length - 1
    if (event.ctrlKey || event.metaKey || (event.altKey && !way)) return
    // in Chromium and Firefox Alt and an arrow would leave the page
    if (way && event.altKey)
      goTo(
        neighbour(
          features.map(({ marker }) => marker),
          at,
          way,
        ),
      )
    else if (way) goTo(way === 'down' || way === 'right' ? Math.min(last, at + 1) : Math.max(0, at - 1))
    else if (event.key === 'Home') goTo(0)
    else if (event.key === 'End') goTo(last)
    else if (event.key === 'Escape') onLeave()
    else if ((event.key === 'Enter' || event.key === ' ') && active) {
      if (active.id === selected && event.key === 'Enter') location.assign(`/${language}/providers/${active.id}`)
      else onSelect(active.id)
    } else if (event.key.length === 1) type(event.key)
    else return
    event.preventDefault()
  }

  return (
    <div className="map-features">
      <p id="map-features-hint" className="small">
        {t('map.features_hint')}
      </p>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={t('map.features')}
        aria-describedby="map-features-hint"
        aria-activedescendant={`feature-${active.id}`}
        onKeyDown={press}
        onFocus={() => onActive(active.id)}
        onBlur={() => onActive(null)}
      >
        {features.map((hit) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the listbox's
          <div
            key={hit.id}
            id={`feature-${hit.id}`}
            role="option"
            aria-selected={hit.id === selected}
            data-active={hit.id === active.id || undefined}
            onClick={() => onSelect(hit.id)}
          >
            <span>
              <LocalizedText text={hit.name} />
            </span>{' '}
            <span className="small">{featureInWords(hit, origin, now, words).join(' · ')}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
