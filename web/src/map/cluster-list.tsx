/** A cluster that no zoom can part, opened as a list: the places that share one point. */
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { useEffect, useRef } from 'react'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'

interface ClusterListProps {
  hits: readonly ListedHit[]
  onSelect: (id: string) => void
  onClose: () => void
}

export function ClusterList({ hits, onSelect, onClose }: ClusterListProps) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const before = document.activeElement
    dialog.current?.show()
    dialog.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  return (
    <dialog
      ref={dialog}
      className="cluster-list"
      aria-label={t('map.cluster', { count: hits.length })}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="cluster-list-head">
        <p>{t('map.cluster', { count: hits.length })}</p>
        <button type="button" className="button" onClick={onClose} aria-label={t('map.close')}>
          <Icon name="close" />
        </button>
      </div>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <button type="button" className="cluster-choice" onClick={() => onSelect(hit.id)}>
              <Icon name={hit.kind} />
              <span>
                {hit.name.text}
                <span className="small muted">{t(`kind.${hit.kind}`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  )
}
