/** One change in history: who, when and why, before and after by fact, and how to take it or a part of it back. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { HistoryChange } from '@legalmap/data/desk/resources/history.ts'
import { dayOfInstant, minutesOfInstant } from '@legalmap/data/model/instant.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { formatDay, formatTime } from '@legalmap/data/text/dates.ts'
import { useDeskWords } from '../desk-words.tsx'
import { FactSteps } from '../facts/fact-steps.tsx'
import { RevertForm } from './revert-form.tsx'

/** More facts than these are opened by who wants to see them. */
const mostOpen = 6

interface ChangeItemProps {
  change: HistoryChange
  /** Whether the list is of many centers, so that each says which. */
  named?: boolean
  /** The center whose history it stands in. */
  center?: string
}

export function ChangeItem({ change, named = false, center }: ChangeItemProps) {
  const { t, knows, language } = useDeskWords()
  const { sequence, at, by, actor, proposed_by, reason, batch, kind, noun, record_id, name, action, facts, reverts } = change
  const day = dayOfInstant(at)
  const isPerson = by.account_id !== ''
  const acted = `change.${kind}.${action}`
  const back = named ? deskAddress(language, 'changes') : deskAddress(language, 'center_history', { id: center ?? record_id })
  const steps = (
    <FactSteps
      steps={facts}
      {...(reverts &&
        action === 'update' && {
          action: (fact: string) => (
            <RevertForm what={{ change: String(sequence), facts: fact }} back={back} words={t('revert.fact')} />
          ),
        })}
    />
  )
  const isLong = facts.length > mostOpen
  return (
    <li className="desk-block change" id={`change-${sequence}`}>
      {named && name && (
        <h2>
          {noun === 'provider' ? (
            <a href={deskAddress(language, 'center_history', { id: record_id })}>{localize(name, language)?.text ?? record_id}</a>
          ) : (
            (localize(name, language)?.text ?? record_id)
          )}
        </h2>
      )}
      {center && noun === 'provider' && record_id !== center && (
        <h2>{t('change.of_merged', { name: (name && localize(name, language)?.text) || record_id })}</h2>
      )}
      <p>
        <b>{isPerson ? by.name || t('someone') : actor}</b>
        {by.office && `, ${by.office}`} · {formatDay(day, language, { year: true })},{' '}
        <span className="number">{formatTime(minutesOfInstant(at))}</span>
      </p>
      <p className="small muted">
        {noun === 'visit' && `${t('change.of_visit')} · `}
        {t((knows(acted) ? acted : `change.${kind}.update`) as 'change.edit.update')}
        {proposed_by && ` · ${t('change.proposed_by', { name: proposed_by.name || t('someone') })}`}
      </p>
      {reason && <p className="as-typed">{reason}</p>}
      {isLong ? (
        <details>
          <summary>{t('change.facts', { count: facts.length })}</summary>
          {steps}
        </details>
      ) : (
        steps
      )}
      <div className="actions">
        {reverts && facts.length > 1 && <RevertForm what={{ change: String(sequence) }} back={back} words={t('revert.change')} />}
        {batch && <a href={deskAddress(language, 'changes', {}, { batch })}>{t('change.batch')}</a>}
        {isPerson && <a href={deskAddress(language, 'changes', {}, { who: by.account_id, day })}>{t('change.person_day')}</a>}
      </div>
    </li>
  )
}
