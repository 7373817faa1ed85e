/** The next visits and duty days of a center on its page: what a caller is told, and the way to plan more. */

import { visitsResource } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useResource } from '../queries.ts'
import { VisitRow } from './visit-row.tsx'

const shown = 3

export function NextVisits({ id }: { id: string }) {
  const { t, language } = useDeskWords()
  const { now } = useDeskPage()
  const { visits, edit } = useResource(visitsResource(id))
  const coming = visits.filter(({ ends_at }) => Date.parse(ends_at) > now)
  return (
    <section className="desk-block" aria-labelledby="visits">
      <h2 id="visits">{t('visit.title')}</h2>
      {coming.length === 0 && <p className="muted">{t('visit.none')}</p>}
      <ul className="visit-rows">
        {coming.slice(0, shown).map((visit) => (
          <VisitRow key={visit.id} visit={visit} edit={false} />
        ))}
      </ul>
      {(edit || coming.length > shown) && (
        <p>
          <a className="button" href={deskAddress(language, 'center_visits', { id })}>
            {edit ? t('visit.plan') : t('visit.all', { count: coming.length })}
            <span className="hidden">: {t('visit.title')}</span>
          </a>
        </p>
      )}
    </section>
  )
}
