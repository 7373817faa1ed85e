/** A field for a password, which may be shown: what cannot be seen is mistyped. */
import { type ReactNode, useState } from 'react'
import { useHydrated } from '../../ui/hydrated.ts'
import { useDeskWords } from '../desk-words.tsx'
import { TextField } from '../form/field.tsx'

interface PasswordFieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** `new-password` lets a browser think one up and keep it. */
  autoComplete: 'current-password' | 'new-password'
}

export function PasswordField(given: PasswordFieldProps) {
  const { t } = useDeskWords()
  const alive = useHydrated()
  const [shown, show] = useState(false)
  return (
    <div className="password-field">
      <TextField {...given} type={shown ? 'text' : 'password'} autoCapitalize="none" autoCorrect="off" spellCheck={false} />
      {/* its place is kept, so that nothing moves when the page comes alive */}
      <button type="button" className="link" data-waiting={alive ? undefined : ''} onClick={() => show(!shown)}>
        {t(shown ? 'password.hide' : 'password.show')}
      </button>
    </div>
  )
}
