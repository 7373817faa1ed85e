/** Fields of the desk's forms: label above, hint below it, the error beside the field, and what was typed kept. */
import type { ComponentProps, ReactNode } from 'react'
import { useField } from './form-state.ts'

interface Around {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** What it starts with. */
  starts?: string
}

/** The ids of what describes a field, for its `aria-describedby`. */
const described = (id: string, hint: unknown, error: string | null) =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined

function Frame({
  id,
  label,
  hint,
  error,
  children,
}: Omit<Around, 'name' | 'starts'> & { id: string; error: string | null; children: ReactNode }) {
  return (
    <div className="field" data-wrong={error ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

export function TextField({
  name,
  label,
  hint,
  starts,
  ...input
}: Around & Omit<ComponentProps<'input'>, 'id' | 'defaultValue'>) {
  const { id, value, error } = useField(name, starts)
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...input}
        id={id}
        name={name}
        defaultValue={input.type === 'password' ? undefined : value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
      />
    </Frame>
  )
}

export function TextArea({
  name,
  label,
  hint,
  starts,
  ...area
}: Around & Omit<ComponentProps<'textarea'>, 'id' | 'defaultValue'>) {
  const { id, value, error } = useField(name, starts)
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea
        rows={3}
        {...area}
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
      />
    </Frame>
  )
}

interface Option {
  value: string
  label: ReactNode
}

export function SelectField({
  name,
  label,
  hint,
  starts,
  options,
  ...select
}: Around & { options: readonly Option[] } & Omit<ComponentProps<'select'>, 'id' | 'defaultValue'>) {
  const { id, value, error } = useField(name, starts)
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select
        {...select}
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}
