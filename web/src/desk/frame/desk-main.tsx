/** The main part of a page of the desk: its title, the way back, what was done, and what the page is about. */
import type { ReactNode } from 'react'
import { useDeskWords } from '../desk-words.tsx'
import { SaidLine } from './said.tsx'

interface MainProps {
  title: string
  /** A line in small letters above the title: what it belongs to. */
  above?: ReactNode
  /** Where somebody comes from who opened this page. */
  back?: { address: string; words: string }
  /** Beside a form there is room for what the public sees. */
  wide?: boolean
  children: ReactNode
}

export function DeskMain({ title, above, back, wide = false, children }: MainProps) {
  const { t } = useDeskWords()
  return (
    <main id="content" tabIndex={-1} className="wrap desk-main" data-wide={wide || undefined}>
      <title>{`${title} · ${t('title')}`}</title>
      {back && (
        <p>
          <a className="back" href={back.address}>
            ← {back.words}
          </a>
        </p>
      )}
      <header className="desk-title">
        {above && <p className="muted">{above}</p>}
        <h1>{title}</h1>
      </header>
      <SaidLine />
      {children}
    </main>
  )
}
