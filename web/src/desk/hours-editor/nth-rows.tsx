/** Weekdays of the month with hours of their own: those that are known, and one empty row for another. */

import { linesOf } from '@legalmap/data/desk/forms/entries.ts'
import { nthChoices } from '@legalmap/data/desk/forms/hours.ts'
import { weekdayName } from '@legalmap/data/text/dates.ts'
import { useState } from 'react'
import { useHydrated } from '../../ui/hydrated.ts'
import { useDeskWords } from '../desk-words.tsx'
import { errorInWords, fieldId } from '../form/form-state.ts'
import type { FilledForm } from '../form/use-entries.ts'
import { DayMore } from './day-row.tsx'
import { TimePair } from './time-pair.tsx'

function NthRow({ form, line }: { form: FilledForm<unknown>; line: number }) {
  const words = useDeskWords()
  const { t, language } = words
  const name = `nth_${line}`
  const row = t('hours.nth.name', { number: line })
  const which = form.of(`${name}_which`)
  const known: readonly string[] = nthChoices
  const error = form.errorOf(`${name}_which`)
  return (
    <fieldset className="nth-row" data-wrong={error ? '' : undefined}>
      <legend className="hidden">{row}</legend>
      {error && (
        <p id={`${fieldId(error.field)}-error`} className="error">
          {errorInWords(error, words)}
        </p>
      )}
      <select
        id={fieldId(`${name}_which`)}
        name={`${name}_which`}
        aria-label={`${row}: ${t('hours.nth.which')}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${fieldId(error.field)}-error` : undefined}
        value={which}
        onChange={({ target }) => form.set({ [`${name}_which`]: target.value })}
      >
        <option value="">{t('hours.nth.unset')}</option>
        {which && !known.includes(which) && <option value={which}>{which}</option>}
        {nthChoices.map((choice) => (
          <option key={choice} value={choice}>
            {t(`hours.nth.${choice}`)}
          </option>
        ))}
      </select>
      <select
        name={`${name}_day`}
        aria-label={`${row}: ${t('hours.nth.day')}`}
        value={form.of(`${name}_day`) || '6'}
        onChange={({ target }) => form.set({ [`${name}_day`]: target.value })}
      >
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <option key={day} value={day}>
            {weekdayName(day, language, 'long')}
          </option>
        ))}
      </select>
      <TimePair form={form} name={name} labels={[t('hours.from', { day: row }), t('hours.to', { day: row })]} />
      <details className="day-more">
        <summary aria-label={t('hours.more', { day: row })}>⋯</summary>
        <div>
          <DayMore form={form} name={name} day={row} ownPause />
        </div>
      </details>
    </fieldset>
  )
}

export function NthRows({ form }: { form: FilledForm<unknown> }) {
  const { t } = useDeskWords()
  const hydrated = useHydrated()
  const lines = linesOf(form.entries, 'nth_', '_which')
  const last = lines.at(-1) ?? 0
  const [added, setAdded] = useState(0)
  // without a script there is always one empty row; with one it comes when it is asked for
  const rows = Math.max(last, added, hydrated ? 0 : last + 1)
  return (
    <div className="field" id={fieldId('nth')}>
      <h3>{t('hours.nth')}</h3>
      <p className="hint">{t('hours.nth.hint')}</p>
      {Array.from({ length: rows }, (_, index) => (
        <NthRow key={index + 1} form={form} line={index + 1} />
      ))}
      {hydrated && (
        <p>
          <button type="button" className="link" onClick={() => setAdded(rows + 1)}>
            {t('hours.nth.add')}
          </button>
        </p>
      )}
    </div>
  )
}
