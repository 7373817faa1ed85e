/** A link to another question on the find page: answered at once where the browser can, by the server where it cannot. */
import { formatPageState } from '@legalmap/data/search/page-address.ts'
import type { SearchQuery } from '@legalmap/data/search/query.ts'
import type { MouseEvent, ReactNode } from 'react'
import { useWords } from '../ui/words.tsx'
import type { Find } from './use-find.ts'

interface FindLinkProps {
  find: Find
  change: Partial<SearchQuery>
  children: ReactNode
  className?: string
  /** Said instead of what is shown. */
  label?: string
}

export function FindLink({ find, change, children, className, label }: FindLinkProps) {
  const { language } = useWords()
  const next = { ...find.state, selected: '', query: { ...find.state.query, cursor: '', ...change } }
  function follow(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    find.ask(change)
  }
  return (
    <a className={className} aria-label={label} href={`/${language}${formatPageState(next)}`} onClick={follow}>
      {children}
    </a>
  )
}
