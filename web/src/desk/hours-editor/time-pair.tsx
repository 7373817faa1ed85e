/** Two times of a day beside each other, typed with the number keys. */

import { useDeskWords } from '../desk-words.tsx'
import { errorInWords, fieldId } from '../form/form-state.ts'
import type { FilledForm } from '../form/use-entries.ts'

interface PairProps {
  form: FilledForm<unknown>
  /** The entries are `<name>_from` and `<name>_to`. */
  name: string
  labels: readonly [from: string, to: string]
}

export function TimePair({ form, name, labels }: PairProps) {
  const words = useDeskWords()
  const ends = [`${name}_from`, `${name}_to`] as const
  const errors = ends.flatMap((end) => form.errorOf(end) ?? [])
  return (
    <div className="time-pair" data-wrong={errors.length > 0 ? '' : undefined}>
      {ends.map((end, index) => (
        <input
          key={end}
          id={fieldId(end)}
          name={end}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          aria-label={labels[index]}
          aria-invalid={form.errorOf(end) ? true : undefined}
          aria-describedby={form.errorOf(end) ? `${fieldId(end)}-error` : undefined}
          value={form.of(end)}
          onChange={({ target }) => form.set({ [end]: target.value })}
        />
      ))}
      {errors.map((error) => (
        <p key={error.field} id={`${fieldId(error.field)}-error`} className="error">
          {errorInWords(error, words)}
        </p>
      ))}
    </div>
  )
}
