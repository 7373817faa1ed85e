/** The weekly editor of opening hours: common weeks first, then days, and all that a schedule of the register may say besides. */
import { formOf, readForm, weekdayNames, weekEntries } from '@legalmap/data/desk/forms/hours.ts'
import { commonWeeks } from '@legalmap/data/hours/common-weeks.ts'
import { formatHours } from '@legalmap/data/hours/format-hours.ts'
import { parseHours } from '@legalmap/data/hours/parse-hours.ts'
import { weekOf } from '@legalmap/data/hours/week.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { weekdayName } from '@legalmap/data/text/dates.ts'
import { useHydrated } from '../../ui/hydrated.ts'
import { useDeskWords } from '../desk-words.tsx'
import { TextField } from '../form/field.tsx'
import { type FilledForm, useEntries } from '../form/use-entries.ts'
import { DayMore, DayRow } from './day-row.tsx'
import { NthRows } from './nth-rows.tsx'
import { SyntaxField } from './syntax-field.tsx'
import { TimePair } from './time-pair.tsx'
import { Understood } from './understood.tsx'

const hoursOf = (text: string) => {
  const parsed = parseHours(text)
  return parsed.ok ? parsed.hours : { rules: [] }
}
/** What a row of the table says besides its day. */
const parts = ['from', 'to', 'pause', 'pause_from', 'pause_to', 'appointment']

/** Common weeks: buttons that fill the table, or without a script a choice that stands for it. */
function CommonWeeks({ form }: { form: FilledForm<unknown> }) {
  const { t, language } = useDeskWords()
  const hydrated = useHydrated()
  const said = (text: string) => formatHours(hoursOf(text), language)[0]
  return (
    <div className="field">
      <h3 id="common-weeks">{t('hours.common')}</h3>
      {hydrated ? (
        <ul className="common-weeks">
          {commonWeeks.map((text) => (
            <li key={text}>
              <button
                type="button"
                className="button"
                onClick={() => form.set({ ...Object.fromEntries(weekEntries(weekOf(hoursOf(text)))), hours_as: 'week' })}
              >
                {said(text)}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <select name="common" aria-labelledby="common-weeks" defaultValue="">
          <option value="">{t('hours.common.none')}</option>
          {commonWeeks.map((text) => (
            <option key={text} value={text}>
              {said(text)}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

function Days({ form }: { form: FilledForm<unknown> }) {
  const { language } = useDeskWords()
  const isOpen = (name: string) =>
    ['from', 'to'].some((end) => form.of(`${name}_${end}`) !== '') || form.of(`${name}_appointment`) === 'yes'
  const give = (from: string, to: readonly string[]) =>
    form.set(
      Object.fromEntries(
        to.flatMap((name) =>
          parts.map((part): [string, string | null] => [`${name}_${part}`, form.of(`${from}_${part}`) || null]),
        ),
      ),
    )
  const open = (name: string, wanted: boolean) => {
    if (!wanted) return form.set(Object.fromEntries(parts.map((part) => [`${name}_${part}`, null])))
    const other = weekdayNames.find(isOpen)
    if (other) give(other, [name])
    else form.set({ [`${name}_from`]: '09:00', [`${name}_to`]: '18:00', [`${name}_pause`]: 'common' })
  }
  return (
    <ul className="days">
      {weekdayNames.map((name, index) => {
        const day = weekdayName(index + 1, language, 'long')
        return (
          <DayRow
            key={name}
            form={form}
            name={name}
            day={day}
            label={day.charAt(0).toUpperCase() + day.slice(1)}
            isOpen={isOpen(name)}
            onOpen={(wanted) => open(name, wanted)}
            onCopy={(to) => give(name, to === 'week' ? weekdayNames.slice(0, 5) : weekdayNames)}
          />
        )
      })}
    </ul>
  )
}

function Holidays({ form }: { form: FilledForm<unknown> }) {
  const { t } = useDeskWords()
  const hydrated = useHydrated()
  const said = form.of('holidays')
  const holidays = t('hours.holidays')
  const words = { unsaid: t('hours.holidays.unsaid'), closed: t('hours.closed'), open: t('hours.open_word') }
  return (
    <div className="field">
      <label htmlFor="field-holidays">{holidays}</label>
      <select id="field-holidays" name="holidays" value={said} onChange={({ target }) => form.set({ holidays: target.value })}>
        {Object.entries(words).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {(said === 'open' || !hydrated) && (
        <div className="day-row">
          <TimePair form={form} name="ph" labels={[t('hours.from', { day: holidays }), t('hours.to', { day: holidays })]} />
          <details className="day-more">
            <summary aria-label={t('hours.more', { day: holidays })}>⋯</summary>
            <div>
              <DayMore form={form} name="ph" day={holidays} ownPause />
            </div>
          </details>
        </div>
      )}
    </div>
  )
}

/** What no table can show is said in words, and kept unless somebody takes it out. */
function Kept({ form, schedule }: { form: FilledForm<unknown>; schedule: string }) {
  const { t, language } = useDeskWords()
  const { kept } = weekOf(hoursOf(schedule))
  if (kept.length === 0) return null
  return (
    <fieldset className="field kept">
      <legend>{t('hours.kept')}</legend>
      <ul>
        {formatHours({ rules: kept }, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {(['keep', 'drop'] as const).map((choice) => (
        <label key={choice} className="choice">
          <input
            type="radio"
            name="kept"
            value={choice}
            checked={(form.of('kept') === 'drop') === (choice === 'drop')}
            onChange={() => form.set({ kept: choice })}
          />
          <span>{t(`hours.kept.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** The fields of the form of hours, to stand inside of it. */
export function HoursEditor({ provider }: { provider: Pick<Provider, 'schedule' | 'hours_text'> }) {
  const { t } = useDeskWords()
  const form = useEntries(
    () => formOf(provider),
    (entries) => readForm(entries, provider),
  )
  return (
    <div className="hours-editor" {...form.watch}>
      <CommonWeeks form={form} />
      <div className="field">
        <h3>{t('hours.week')}</h3>
        <p className="hint">{t('hours.hint')}</p>
        <Days form={form} />
        <div className="day-row pause-row">
          <span className="day-name">{t('hours.pause')}</span>
          <TimePair form={form} name="pause" labels={[t('hours.pause.from'), t('hours.pause.to')]} />
        </div>
      </div>
      <Holidays form={form} />
      <NthRows form={form} />
      <Kept form={form} schedule={provider.schedule} />
      <Understood schedule={form.read.facts.schedule} />
      <TextField
        name="hours_text"
        label={t('hours.text')}
        hint={t('hours.text.hint')}
        starts={provider.hours_text}
        maxLength={300}
      />
      <SyntaxField form={form} />
    </div>
  )
}
