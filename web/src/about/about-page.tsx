/** What this map is, where its facts come from, and how to correct them. */

import type { ReactNode } from 'react'
import type { PageProps } from '../pages/page-props.ts'
import { useWords } from '../ui/words.tsx'

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  )
}

export default function AboutPage({ page: { content: page } }: PageProps<'about'>) {
  const { t, date, language } = useWords()
  return (
    <article className="wrap page prose">
      <h1>{t('about.title')}</h1>
      <Part id="what" heading={t('about.what.heading')}>
        <p>{t('about.what.text')}</p>
        <p>{t('footer.not_official')}</p>
        <p>
          <a href="tel:114">{t('about.what.help')}</a>
        </p>
      </Part>
      <Part id="data" heading={t('about.data.heading')}>
        <p>{t('about.data.text')}</p>
        <p>
          {t('about.data.count', { count: page.providers })}{' '}
          {page.changed_on && t('about.data.changed', { date: date(page.changed_on) })}
        </p>
        <p>
          <a href={`/${language}/changes`}>{t('about.data.changes')}</a>
        </p>
        {page.network && <p>{t('network.known', page.network)}</p>}
      </Part>
      <Part id="reading" heading={t('about.read.heading')}>
        <ul className="bullets">
          {(['open', 'unknown', 'position', 'distance'] as const).map((line) => (
            <li key={line}>{t(`about.read.${line}`)}</li>
          ))}
        </ul>
      </Part>
      <Part id="ages" heading={t('about.ages.heading')}>
        <p>{t('about.ages.text')}</p>
        <table className="holds">
          <thead>
            <tr>
              <th scope="col">{t('about.ages.what')}</th>
              <th scope="col">{t('about.ages.holds')}</th>
            </tr>
          </thead>
          <tbody>
            {page.checks_hold.map(({ group, months }) => (
              <tr key={group}>
                <th scope="row">{t(`age.subject.${group}`)}</th>
                <td>{t('about.ages.months', { count: months })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Part id="correct" heading={t('about.correct.heading')}>
        <p>{t('about.correct.text')}</p>
      </Part>
      <Part id="safety" heading={t('about.safety.heading')}>
        <p>{t('about.safety.text')}</p>
        <p>
          <a href={`/${language}/safety`}>{t('nav.safety')}</a>
        </p>
      </Part>
      <Part id="licences" heading={t('about.licence.heading')}>
        <p>{t('about.licence.facts')}</p>
        <p>{t('about.licence.code')}</p>
        <p>
          {t('about.licence.map')}: <span translate="no">{page.attribution}</span>. {t('map.boundaries')}
        </p>
      </Part>
      <Part id="developers" heading={t('about.developers.heading')}>
        <p>{t('about.developers.text')}</p>
        <ul className="bullets">
          <li>
            <a href="/openapi.json">{t('about.developers.api')}</a>
          </li>
          <li>
            <a href="/api/v1/providers">{t('about.developers.providers')}</a>
          </li>
        </ul>
      </Part>
    </article>
  )
}
