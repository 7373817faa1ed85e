/** What holds of a center for a while: closures and notices that are not over, and the shortest way to say that it is closed. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import type { Closure, Notice } from '@legalmap/data/model/provider.ts'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { FactValue } from '../facts/fact-value.tsx'
import { useFactWords } from '../facts/fact-words.ts'

export function NowBlock({ center }: { center: DeskCenter }) {
  const { t, language } = useDeskWords()
  const { nameOf } = useFactWords()
  const { now } = useDeskPage()
  const { id, record, rights } = center
  const today = dayInKyrgyzstan(now)
  const isAhead = ({ until }: { until: string }) => until === '' || until >= today
  const closures = ((record.closures ?? []) as Closure[]).filter(isAhead)
  const notices = ((record.notices ?? []) as Notice[]).filter(isAhead)
  return (
    <section className="desk-block now" aria-labelledby="now">
      <h2 id="now">{t('now.title')}</h2>
      {closures.length === 0 && notices.length === 0 && <p className="muted">{t('now.nothing')}</p>}
      {closures.length > 0 && <FactValue fact="closures" value={closures} />}
      {notices.length > 0 && (
        <>
          <h3>{nameOf('notices')}</h3>
          <FactValue fact="notices" value={notices} />
        </>
      )}
      {!rights.edit && rights.propose && (
        <div className="actions">
          <a className="button primary" href={deskAddress(language, 'closures', { id })}>
            {t('now.propose_closed')}
          </a>
        </div>
      )}
      {rights.edit && (
        <div className="actions">
          <a className="button primary" href={deskAddress(language, 'closures', { id })}>
            {t('now.close')}
          </a>
          <a className="button" href={deskAddress(language, 'notices', { id })}>
            {t('now.notice')}
          </a>
          <a href={deskAddress(language, 'merge', {}, { keep: id })}>{t('merge.way')}</a>
        </div>
      )}
    </section>
  )
}
