/** A form that a passkey fills in: the button asks the browser, and what the key answers is sent like any form. */
import { type ReactNode, useRef, useState } from 'react'
import { useHydrated } from '../../ui/hydrated.ts'
import { useDeskWords } from '../desk-words.tsx'
import { askForKey, knowsPasskeys, makeKey } from './passkey.ts'

interface KeyFormProps {
  work: 'ask' | 'make'
  /** Where the answer is sent; the options are asked for below it. */
  action: string
  button: string
  hint?: string
  failed: string
  /** In place of the button where there can be no passkey. */
  without?: ReactNode
  children?: ReactNode
}

export function KeyForm({ work, action, button, hint, failed, without = null, children }: KeyFormProps) {
  const { t } = useDeskWords()
  const alive = useHydrated()
  const form = useRef<HTMLFormElement>(null)
  const answer = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<'still' | 'asking' | 'failed'>('still')
  if (!alive) return without && <noscript>{without}</noscript>
  if (!knowsPasskeys()) return without && <p className="muted">{t('security.passkey_no')}</p>

  async function ask() {
    setState('asking')
    try {
      const text = await (work === 'ask' ? askForKey : makeKey)(`${action}/options`)
      if (!answer.current || !form.current) return
      answer.current.value = text
      form.current.submit()
    } catch {
      setState('failed')
    }
  }

  return (
    <form
      ref={form}
      className="form"
      method="post"
      action={action}
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      {children}
      <input ref={answer} type="hidden" name="answer" />
      <div className="actions">
        <button type="submit" className="button" disabled={state === 'asking'}>
          {button}
        </button>
      </div>
      {hint && <p className="hint">{hint}</p>}
      <p role="status" className="error">
        {state === 'failed' && failed}
      </p>
    </form>
  )
}
