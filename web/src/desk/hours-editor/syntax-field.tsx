/** The hours in OpenStreetMap's syntax, for who knows it: read where it is chosen, else what the table says. */
import { useDeskWords } from '../desk-words.tsx'
import { errorInWords, fieldId } from '../form/form-state.ts'
import type { FilledForm } from '../form/use-entries.ts'

export function SyntaxField({ form }: { form: FilledForm<{ facts: { schedule: string } }> }) {
  const words = useDeskWords()
  const { t } = words
  const isText = form.of('hours_as') === 'text'
  const error = form.errorOf('schedule')
  const id = fieldId('schedule')
  return (
    <details className="field" open={isText || undefined}>
      <summary>{t('hours.syntax')}</summary>
      <fieldset className="field">
        <legend className="hidden">{t('hours.as')}</legend>
        {(['week', 'text'] as const).map((as) => (
          <label key={as} className="choice">
            <input
              type="radio"
              name="hours_as"
              value={as}
              checked={isText === (as === 'text')}
              onChange={() => form.set({ hours_as: as, schedule: form.read.facts.schedule })}
            />
            <span>{t(`hours.as.${as}`)}</span>
          </label>
        ))}
      </fieldset>
      {error && (
        <p id={`${id}-error`} className="error">
          {errorInWords(error, words)}
        </p>
      )}
      <textarea
        id={id}
        name="schedule"
        rows={3}
        lang="en"
        spellCheck={false}
        aria-label={t('hours.syntax')}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        value={isText ? form.of('schedule') : form.read.facts.schedule}
        onChange={({ target }) => form.set({ hours_as: 'text', schedule: target.value })}
      />
    </details>
  )
}
