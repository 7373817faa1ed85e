/** What is wrong in a form that was not taken: above it, each error leading to its field; it takes the focus when it comes. */
import { useEffect, useRef } from 'react'
import { useDeskWords } from '../desk-words.tsx'
import { errorInWords, fieldId, useSentForm } from './form-state.ts'

export function ErrorSummary() {
  const sent = useSentForm()
  const words = useDeskWords()
  const box = useRef<HTMLDivElement>(null)
  const errors = sent?.errors ?? []
  useEffect(() => {
    if (sent && sent.errors.length > 0) box.current?.focus()
  }, [sent])
  if (errors.length === 0) return null
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{words.t('error.summary', { count: errors.length })}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.code}`}>
            {error.field ? <a href={`#${fieldId(error.field)}`}>{errorInWords(error, words)}</a> : errorInWords(error, words)}
          </li>
        ))}
      </ul>
    </div>
  )
}
