/** The ways to plan visits: one, pasted lines, a month copied, a roster. Each is a plain form that is opened when it is wanted. */
import type { VisitAct } from '@legalmap/data/desk/forms/visits.ts'
import type { KeptVisit } from '@legalmap/data/desk/resources/visits.ts'
import { copyMonth, nextMonth, type Shift, writeGrid } from '@legalmap/data/desk/visits/copy-month.ts'
import type { NewVisit } from '@legalmap/data/desk/visits/new-visit.ts'
import { type Language, localize } from '@legalmap/data/model/language.ts'
import { formatDay, formatPartialDate, weekdayName } from '@legalmap/data/text/dates.ts'
import type { ReactNode } from 'react'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { Choices } from '../form/choices.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextArea, TextField } from '../form/field.tsx'
import { useSentForm } from '../form/form-state.ts'

/** A part that is closed until it is wanted; one that was sent and not taken stays open. */
function Plan({ act, title, open, children }: { act: VisitAct; title: string; open?: boolean; children: ReactNode }) {
  const { t } = useDeskWords()
  const sent = useSentForm()
  const isSent = sent?.entries.some(([name, value]) => name === 'act' && value === act) ?? false
  return (
    <details className="plan" id={`plan-${act}`} open={isSent || open || undefined}>
      <summary>{title}</summary>
      {/* what was sent in another form is no entry of this one */}
      <form method="post" action="?" className="form">
        {isSent && <ErrorSummary />}
        <input type="hidden" name="act" value={act} />
        {sent === null || isSent ? children : null}
        {(sent === null || isSent) && (
          <p className="actions">
            <button type="submit" className="button primary">
              {t('visit.plan')}
            </button>
          </p>
        )}
      </form>
    </details>
  )
}

function Times({ hint }: { hint?: string }) {
  const { t } = useDeskWords()
  return (
    <div className="side-by-side">
      <TextField name="from" label={t('visit.from')} inputMode="numeric" autoComplete="off" maxLength={12} />
      <TextField name="to" label={t('visit.to')} inputMode="numeric" autoComplete="off" maxLength={12} />
      {hint && <p className="hint">{hint}</p>}
    </div>
  )
}

function Where() {
  const { t } = useDeskWords()
  return (
    <>
      <TextField name="settlement" label={t('visit.settlement')} hint={t('visit.settlement.hint')} maxLength={200} />
      <TextField name="place" label={t('visit.place')} hint={t('visit.place.hint')} maxLength={300} />
    </>
  )
}

export function PlanOne() {
  const { t } = useDeskWords()
  return (
    <Plan act="add" title={t('visit.add')}>
      <TextField name="day" label={t('visit.day')} hint={t('visit.day.hint')} autoComplete="off" maxLength={40} />
      <Times />
      <Where />
      <TextField name="note" label={t('visit.note')} maxLength={1000} />
    </Plan>
  )
}

const minutesOf = (time: string) => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))

/** Visits of one day as they would be planned anew. */
const asNew = (visits: readonly KeptVisit[], language: Language): NewVisit[] =>
  visits
    .filter(({ status }) => status === 'planned')
    .map(({ starts_at, ends_at, at_center, where, place }) => ({
      day: starts_at.slice(0, 10),
      from: minutesOf(starts_at),
      to: minutesOf(ends_at) || 1440,
      settlement: at_center ? '' : (localize(where, language)?.text ?? ''),
      place: localize(place, language)?.text ?? '',
      note: '',
    }))
    .filter(({ from, to }) => from < to)

/** Lines that were pasted, or made of another month, which can still be changed before they are planned. */
export function PlanLines({ visits, today }: { visits: readonly KeptVisit[]; today: string }) {
  const { t, language } = useDeskWords()
  const { search } = useDeskPage()
  const asked = new URLSearchParams(search)
  const from = /^\d{4}-\d{2}$/.exec(asked.get('copy') ?? '')?.[0]
  const to = from && nextMonth(from)
  const by: Shift = asked.get('by') === 'date' ? 'date' : 'weekday'
  const copied = from && to ? copyMonth(asNew(visits, language), from, to, by) : null
  const months = [nextMonth(today.slice(0, 7), -1), today.slice(0, 7), nextMonth(today.slice(0, 7))]
  return (
    <>
      <details className="plan" open={copied ? true : undefined}>
        <summary>{t('visit.copy')}</summary>
        <form method="get" className="form">
          <Choices
            type="radio"
            name="copy"
            legend={t('visit.copy.which')}
            starts={[from ?? months[1] ?? '']}
            choices={months.map((month) => ({
              value: month,
              label: t('visit.copy.months', {
                from: formatPartialDate(month, language),
                to: formatPartialDate(nextMonth(month), language),
              }),
            }))}
          />
          <Choices
            type="radio"
            name="by"
            legend={t('visit.copy.by')}
            starts={[by]}
            choices={(['weekday', 'date'] as const).map((value) => ({ value, label: t(`visit.copy.by.${value}`) }))}
          />
          <p className="actions">
            <button type="submit" className="button">
              {t('visit.copy.show')}
            </button>
          </p>
        </form>
        {copied && copied.visits.length === 0 && <p>{t('visit.copy.none')}</p>}
        {copied && copied.left.length > 0 && (
          <p className="attention">
            {t('visit.copy.left', { days: copied.left.map((day) => formatDay(day, language)).join('; ') })}
          </p>
        )}
      </details>
      <Plan act="grid" title={t('visit.paste')} open={copied !== null && copied.visits.length > 0}>
        <TextArea
          name="grid"
          label={t('visit.grid')}
          hint={t('visit.grid.hint')}
          rows={8}
          starts={copied ? writeGrid(copied.visits) : ''}
          maxLength={40_000}
        />
        <Times hint={t('visit.grid.times')} />
      </Plan>
    </>
  )
}

const nths = ['1', '2', '3', '4', '5', '-1'] as const

export function PlanRoster() {
  const { t, language } = useDeskWords()
  return (
    <Plan act="series" title={t('visit.roster')}>
      <p className="hint">{t('visit.roster.hint')}</p>
      <Choices
        type="checkbox"
        name="weekday"
        legend={t('visit.roster.weekdays')}
        starts={[]}
        choices={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: `${day}`, label: weekdayName(day, language, 'long') }))}
      />
      <Choices
        type="checkbox"
        name="nth"
        legend={t('visit.roster.nth')}
        hint={t('visit.roster.nth.hint')}
        starts={[]}
        choices={nths.map((value) => ({ value, label: t(`hours.nth.${value}`) }))}
      />
      <Times />
      <div className="side-by-side">
        <TextField name="from_day" label={t('visit.roster.from')} autoComplete="off" maxLength={40} />
        <TextField name="until_day" label={t('visit.roster.until')} autoComplete="off" maxLength={40} />
      </div>
      <TextArea name="except" label={t('visit.roster.except')} hint={t('visit.roster.except.hint')} rows={2} maxLength={4000} />
      <Where />
    </Plan>
  )
}
