/** Choices of the desk's forms: one of several, or any of several, each with a line of its own that can be pressed. */
import type { ReactNode } from 'react'
import { useField, useSentForm } from './form-state.ts'

interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
}

interface ChoicesProps {
  /** `radio`: one of them; `checkbox`: any of them, each an entry of the same name. */
  type: 'radio' | 'checkbox'
  name: string
  legend: ReactNode
  hint?: ReactNode
  choices: readonly Choice[]
  /** The values that are chosen at first. */
  starts: readonly string[]
}

export function Choices({ type, name, legend, hint, choices, starts }: ChoicesProps) {
  const { id, error } = useField(name)
  const sent = useSentForm()
  const typed = sent?.entries.filter(([of]) => of === name).map(([, value]) => value) ?? []
  // a box that is not ticked sends nothing: in a form that came back that means none
  const cameBack = sent !== null && (sent.errors.length > 0 || sent.conflicts !== undefined)
  const chosen = typed.length > 0 || (cameBack && type === 'checkbox') ? typed : starts
  return (
    <fieldset
      className="field choices"
      id={id}
      tabIndex={-1}
      data-wrong={error ? '' : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
      {choices.map(({ value, label, hint: more }) => (
        <label key={value} className="choice">
          <input type={type} name={name} value={value} defaultChecked={chosen.includes(value)} />
          <span>
            {label}
            {more && <span className="hint">{more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
