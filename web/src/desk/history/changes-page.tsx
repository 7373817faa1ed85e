/** What was changed: everything within reach, or one person's day, or one batch, each to be taken back as a whole. */
import { historyResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { formatDay } from '@legalmap/data/text/dates.ts'
import { type ShownPage, usePerson } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { ChangeList } from './change-list.tsx'
import { RevertForm } from './revert-form.tsx'

const asked = ['who', 'day', 'batch', 'before'] as const

export default function ChangesPage({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const person = usePerson()
  const entries = new URLSearchParams(page.search)
  const query = Object.fromEntries(asked.flatMap((name) => (entries.get(name) ? [[name, entries.get(name) ?? '']] : []))) as {
    [Name in (typeof asked)[number]]?: string
  }
  const history = useResource(historyResource(query))
  const { who, day, batch } = query
  const by = who ? history.items.find((change) => change.by.account_id === who)?.by.name : undefined
  const isDay = who !== undefined && day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)
  const told = isDay ? [by ?? t('someone'), formatDay(day, language, { year: true })].join(' · ') : batch && t('change.of_batch')
  const whole = isDay ? { who, day } : batch ? { batch } : null
  const { before: _, ...rest } = query
  return (
    <DeskMain title={t('way.changes')} {...(told && { above: told })}>
      {told && (
        <p>
          <a href={deskAddress(language, 'changes')}>{t('change.all')}</a>
        </p>
      )}
      {whole && history.items.length > 0 && may(person, 'batch.revert') && (
        <div className="desk-block">
          <p>{t('revert.whole_hint')}</p>
          <RevertForm
            what={whole}
            back={deskAddress(language, 'changes', {}, whole)}
            words={t(isDay ? 'revert.day' : 'revert.batch')}
          />
        </div>
      )}
      <ChangeList page={history} named older={(next) => deskAddress(language, 'changes', {}, { ...rest, before: next })} />
    </DeskMain>
  )
}
