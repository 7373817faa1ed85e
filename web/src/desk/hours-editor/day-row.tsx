/** A day of the week: open or not, from and to; behind it its own break, an appointment, and the same for other days. */
import { useHydrated } from '../../ui/hydrated.ts'
import { useDeskWords } from '../desk-words.tsx'
import { fieldId } from '../form/form-state.ts'
import type { FilledForm } from '../form/use-entries.ts'
import { TimePair } from './time-pair.tsx'

interface RowProps {
  form: FilledForm<unknown>
  /** What its entries begin with. */
  name: string
  /** The day as it stands in a sentence. */
  day: string
}

/** The break and the appointment of a row; one of a weekday of the month or of holidays has its own break or none. */
export function DayMore({ form, name, day, ownPause = false }: RowProps & { ownPause?: boolean }) {
  const { t } = useDeskWords()
  const hydrated = useHydrated()
  const pause = form.of(`${name}_pause`)
  const choices = ownPause ? (['none', 'own'] as const) : (['common', 'none', 'own'] as const)
  const labels = [t('hours.pause.from'), t('hours.pause.to')] as const
  return (
    <>
      <label htmlFor={fieldId(`${name}_pause`)}>{t('hours.own_pause')}</label>
      <select
        id={fieldId(`${name}_pause`)}
        name={`${name}_pause`}
        aria-label={`${day}: ${t('hours.own_pause')}`}
        value={ownPause && pause === 'common' ? 'none' : pause}
        onChange={({ target }) => form.set({ [`${name}_pause`]: target.value })}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {t(`hours.own_pause.${choice}`)}
          </option>
        ))}
      </select>
      {(pause === 'own' || !hydrated) && <TimePair form={form} name={`${name}_pause`} labels={labels} />}
      <label className="choice">
        <input
          type="checkbox"
          name={`${name}_appointment`}
          value="yes"
          checked={form.of(`${name}_appointment`) === 'yes'}
          onChange={({ target }) => form.set({ [`${name}_appointment`]: target.checked ? 'yes' : null })}
        />
        <span>{t('hours.appointment')}</span>
      </label>
    </>
  )
}

interface DayRowProps extends RowProps {
  label: string
  isOpen: boolean
  /** Opens the day with the hours of another one, or closes it. */
  onOpen: (open: boolean) => void
  /** Gives these hours to other days. */
  onCopy: (to: 'week' | 'all') => void
}

export function DayRow({ form, name, day, label, isOpen, onOpen, onCopy }: DayRowProps) {
  const { t } = useDeskWords()
  const hydrated = useHydrated()
  const isWrong = ['_pause_from', '_pause_to'].some((end) => form.errorOf(`${name}${end}`))
  return (
    <li className="day-row">
      {hydrated ? (
        <label className="choice day-name">
          <input
            type="checkbox"
            checked={isOpen}
            aria-label={t('hours.open', { day: label })}
            onChange={({ target }) => onOpen(target.checked)}
          />
          <span>{label}</span>
        </label>
      ) : (
        <span className="day-name">{label}</span>
      )}
      {isOpen || !hydrated ? (
        <TimePair form={form} name={name} labels={[t('hours.from', { day: label }), t('hours.to', { day: label })]} />
      ) : (
        <span className="muted">{t('hours.closed')}</span>
      )}
      {(isOpen || !hydrated) && (
        <details className="day-more" open={isWrong || undefined}>
          <summary aria-label={t('hours.more', { day: label })}>⋯</summary>
          <div>
            <DayMore form={form} name={name} day={day} />
            {hydrated && (
              <p className="actions">
                {(['week', 'all'] as const).map((to) => (
                  <button key={to} type="button" className="link" onClick={() => onCopy(to)}>
                    {t(`hours.copy.${to}`)}
                  </button>
                ))}
              </p>
            )}
          </div>
        </details>
      )}
    </li>
  )
}
