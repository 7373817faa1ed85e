/** A text to be sent on: one press copies it; without a script it stands in a field in which it can be selected. */
import { useId, useRef, useState } from 'react'
import { useHydrated } from '../../ui/hydrated.ts'
import { useDeskWords } from '../desk-words.tsx'

export function CopyText({ label, text, rows }: { label: string; text: string; rows: number }) {
  const { t } = useDeskWords()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const alive = useHydrated()
  const [copied, setCopied] = useState(false)

  async function copy() {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // it is selected: whoever may not copy by a button copies by the keyboard
    }
  }

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} className="copied-text" readOnly rows={rows} defaultValue={text} />
      <div className="actions" data-waiting={alive ? undefined : ''}>
        <button type="button" className="button" aria-label={`${t('made.copy')}: ${label}`} onClick={() => void copy()}>
          {t('made.copy')}
        </button>
        <span role="status">{copied && t('made.copied')}</span>
      </div>
    </div>
  )
}
