/** The map's pins as a list of names, for those who use the keyboard or do not see the map: it shows itself when it is in use. */
import type { ListedHit } from '@legalmap/data/search/help-view.ts'
import { type KeyboardEvent, useState } from 'react'
import { distanceInWords } from '../listing/result.tsx'
import { useWords } from '../ui/words.tsx'
import { isApproximate } from './answers.ts'

interface FeatureListProps {
  hits: readonly ListedHit[]
  selected: string | null
  onSelect: (id: string) => void
  onHighlight: (id: string | null) => void
}

export function FeatureList({ hits, selected, onSelect, onHighlight }: FeatureListProps) {
  const words = useWords()
  const { t } = words
  const drawn = hits.filter((hit) => hit.marker)
  const [at, setAt] = useState(0)
  if (drawn.length === 0) return null
  const active = drawn[Math.min(at, drawn.length - 1)]

  function move(event: KeyboardEvent) {
    const last = drawn.length - 1
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: last,
    }
    const next = steps[event.key]
    if (next !== undefined) {
      event.preventDefault()
      const to = Math.max(0, Math.min(last, next))
      setAt(to)
      onHighlight(drawn[to]?.id ?? null)
    } else if ((event.key === 'Enter' || event.key === ' ') && active) {
      event.preventDefault()
      onSelect(active.id)
    }
  }

  return (
    <div
      className="map-features"
      role="listbox"
      tabIndex={0}
      aria-label={t('map.features')}
      aria-activedescendant={active && `feature-${active.id}`}
      onKeyDown={move}
      onFocus={() => onHighlight(active?.id ?? null)}
      onBlur={() => onHighlight(null)}
    >
      {drawn.map((hit) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the listbox's
        <div
          key={hit.id}
          id={`feature-${hit.id}`}
          role="option"
          aria-selected={hit.id === selected}
          data-active={hit.id === active?.id || undefined}
          onClick={() => onSelect(hit.id)}
        >
          <span>{hit.name.text}</span>
          <span className="small">
            {[t(`kind.${hit.kind}`), distanceInWords(hit, words), isApproximate(hit) && t('map.approximate')]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
      ))}
    </div>
  )
}
