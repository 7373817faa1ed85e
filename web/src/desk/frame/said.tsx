/** What the desk says after something was done: handed on by the address after a plain form, or said by a page that is alive. */
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useDeskPage } from '../desk-view.ts'
import { type DeskWords, useDeskWords } from '../desk-words.tsx'
import { UndoForm } from './undo-form.tsx'

type SaidKey = Extract<Parameters<DeskWords['t']>[0], `said.${string}`>
/** `change` is the change that can be taken back at once. */
interface Said {
  code: SaidKey
  change: string
}

const SaidContext = createContext<Said | null>(null)

/** Of the address `?said=saved&change=7`; what somebody else put there says nothing. */
function fromAddress(search: string, knows: DeskWords['knows']): Said | null {
  const query = new URLSearchParams(search)
  const code = `said.${query.get('said') ?? ''}`
  return knows(code) ? { code: code as SaidKey, change: /^\d{1,15}$/.exec(query.get('change') ?? '')?.[0] ?? '' } : null
}

export function SaidProvider({ children }: { children: ReactNode }) {
  const { search } = useDeskPage()
  const { knows } = useDeskWords()
  const said = useMemo(() => fromAddress(search, knows), [search, knows])
  return <SaidContext value={said}>{children}</SaidContext>
}

/** Always there, so that whoever listens hears what comes into it. */
export function SaidLine() {
  const { t } = useDeskWords()
  const { parameters } = useDeskPage()
  const said = useContext(SaidContext)
  const { id = '' } = parameters
  return (
    <div role="status" className="said">
      {said && (
        // no paragraph: a form ends one
        <div className="said-words">
          {t(said.code)} {said.change && id && <UndoForm id={id} change={said.change} />}
        </div>
      )}
    </div>
  )
}
