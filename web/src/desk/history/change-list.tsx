/** Changes, the newest first, and the way to older ones. */
import type { HistoryPage } from '@legalmap/data/desk/resources/history.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ChangeItem } from './change-item.tsx'

interface ChangeListProps {
  page: HistoryPage
  named?: boolean
  center?: string
  /** The address of older changes, from what `next` says. */
  older: (before: string) => string
}

export function ChangeList({ page, named = false, center, older }: ChangeListProps) {
  const { t } = useDeskWords()
  return (
    <>
      {page.items.length === 0 && <p className="muted">{t('change.none')}</p>}
      <ol className="changes">
        {page.items.map((change) => (
          <ChangeItem key={change.sequence} change={change} named={named} {...(center && { center })} />
        ))}
      </ol>
      {page.next && (
        <p>
          <a className="button" href={older(page.next)} rel="next">
            {t('change.older')}
          </a>
        </p>
      )}
    </>
  )
}
