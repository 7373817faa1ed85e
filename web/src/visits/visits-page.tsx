/** Visits and lawyers' days by day: who comes where and when, for the whole country or for one district. */

import type { VisitsPage as Visits } from '@legalmap/data/pages/visits-page.ts'
import { weekdayName } from '@legalmap/data/text/dates.ts'
import type { PageProps } from '../pages/page-props.ts'
import { useWords } from '../ui/words.tsx'
import { VisitItem } from './visit-item.tsx'

function UnitForm({ page }: { page: Visits }) {
  const { t, language } = useWords()
  return (
    <form method="get" action={`/${language}/visits`} className="visit-form no-print">
      <label htmlFor="unit">{t('visits.unit')}</label>
      <select id="unit" name="unit" defaultValue={page.unit?.id ?? ''}>
        <option value="">{t('where.country')}</option>
        {page.regions.map((region) => (
          <optgroup key={region.id} label={region.name}>
            <option value={region.id}>{region.name}</option>
            {region.units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button className="button" type="submit">
        {t('filter.apply')}
      </button>
    </form>
  )
}

function None({ page }: { page: Visits }) {
  const { t } = useWords()
  return (
    <>
      <p className="prose">{page.unit ? t('visits.none_in', { place: page.unit.name }) : t('visits.none')}</p>
      <p>
        <a className="button primary" href="tel:114">
          {t('hotline.call')}
        </a>
      </p>
    </>
  )
}

export default function VisitsPage({ page: { content: page } }: PageProps<'visits'>) {
  const { t, language, date } = useWords()
  const shown = page.days.reduce((sum, { visits }) => sum + visits.length, 0)
  return (
    <article className="wrap page">
      <h1>{page.unit ? `${t('visits.title')}: ${page.unit.name}` : t('visits.title')}</h1>
      <p className="prose">{t('visits.intro')}</p>
      <UnitForm page={page} />
      {page.total === 0 && <None page={page} />}
      {page.days.map(({ day, weekday, visits }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="visit-day">
            {weekdayName(weekday, language, 'long')}, {date(day)}
          </h2>
          <ul className="visits">
            {visits.map((visit) => (
              <VisitItem key={visit.id} visit={visit} day={day} />
            ))}
          </ul>
        </section>
      ))}
      {shown < page.total && <p className="muted">{t('results.shown', { shown, total: page.total })}</p>}
      {page.elsewhere.length > 0 && (
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">{t('visits.elsewhere')}</h2>
          {page.elsewhere.some(({ distance }) => distance !== null) && (
            <p className="small muted">{t('results.straight_line')}</p>
          )}
          <ul className="visits">
            {page.elsewhere.map((visit) => (
              <VisitItem key={visit.id} visit={visit} day="" distance={visit.distance} />
            ))}
          </ul>
        </section>
      )}
      {page.total > 0 && (
        <p className="no-print">
          <a className="back" href={`/${language}/visits.ics${page.unit ? `?unit=${page.unit.id}` : ''}`}>
            {t('visits.feed')}
          </a>
        </p>
      )}
    </article>
  )
}
