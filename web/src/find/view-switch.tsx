/** On a phone: the list or the map. On a desktop both stand side by side and this is not shown. */
import { formatPageState } from '@legalmap/data/search/page-address.ts'
import type { MouseEvent } from 'react'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import type { Find } from './use-find.ts'

export function ViewSwitch({ find }: { find: Find }) {
  const { t, language } = useWords()
  return (
    <nav className="views" aria-label={t('view.label')}>
      {(['list', 'map'] as const).map((view) => (
        <a
          key={view}
          className="view"
          href={`/${language}${formatPageState({ ...find.state, view })}`}
          aria-current={find.state.view === view ? 'true' : undefined}
          onClick={(event: MouseEvent) => {
            event.preventDefault()
            find.show(view)
          }}
        >
          <Icon name={view} />
          {t(`view.${view}`)}
        </a>
      ))}
    </nav>
  )
}
