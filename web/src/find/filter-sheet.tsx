/** The filters of a phone: a sheet over the page, whose foot always says how many answers are left. */
import type { ProblemLinksContent } from '@legalmap/data/pages/problem-links.ts'
import { hasFilters, noFilters } from '@legalmap/data/search/filters.ts'
import { useEffect, useRef } from 'react'
import { LeaveLink } from '../safety/leave-link.tsx'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import { FilterChoices } from './filter-choices.tsx'
import type { Find } from './use-find.ts'

interface SheetProps {
  find: Find
  problems: ProblemLinksContent
  onClose: () => void
}

export default function FilterSheet({ find, problems, onClose }: SheetProps) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  const count = find.help.unfiltered ? 0 : find.help.total
  return (
    // the browser keeps the focus inside, closes with Escape and gives the focus back
    <dialog ref={dialog} className="filter-sheet" aria-labelledby="sheet" onClose={onClose}>
      <div className="sheet-head">
        <h2 id="sheet">{t('filter.heading')}</h2>
        <button className="button" type="button" onClick={close}>
          <Icon name="close" />
          <span className="hidden">{t('map.close')}</span>
        </button>
        <LeaveLink />
      </div>
      <div className="sheet-body">
        <FilterChoices find={find} problems={problems} />
      </div>
      <div className="sheet-foot">
        <p className="hidden" role="status">
          {t('results.count', { count })}
        </p>
        {hasFilters(find.state.query) && (
          <button className="button" type="button" onClick={() => find.ask(noFilters)}>
            {t('filter.clear')}
          </button>
        )}
        <button className="button primary" type="button" onClick={close}>
          {t('filter.show', { count })}
        </button>
      </div>
    </dialog>
  )
}
