/** Who gets free legal aid: complete as text; once the page is alive, also as a check in three steps. */
import type { PageProps } from '../pages/page-props.ts'
import { Sources, ToldLines } from '../problems/told-lines.tsx'
import { useHydrated } from '../ui/hydrated.ts'
import { useWords } from '../ui/words.tsx'
import { EligibilityCheck } from './eligibility-check.tsx'

export default function EligibilityPage({ page: { content: page } }: PageProps<'eligibility'>) {
  const { language, t } = useWords()
  const hydrated = useHydrated()
  const { consultation, advocate, groups, income, limit, papers, check, source_label: label } = page
  return (
    <article className="wrap page prose">
      <h1>{page.title}</h1>
      <section aria-labelledby="consultation">
        <h2 id="consultation">{consultation.heading}</h2>
        <ToldLines told={consultation.told} label={label} />
        <p>
          <a href={`/${language}?kind=free_legal_aid_center`}>{consultation.find}</a>
        </p>
      </section>
      <section aria-labelledby="advocate">
        <h2 id="advocate">{advocate.heading}</h2>
        <ToldLines told={advocate.told} label={label} />
        <div className="check-place">
          {hydrated ? (
            <EligibilityCheck page={page} />
          ) : (
            <a className="button primary" href="#groups">
              {check.read}
            </a>
          )}
        </div>
        <div id="groups" className="criteria">
          {groups.map(({ heading, criteria }) => (
            <section key={heading}>
              <h3>{heading}</h3>
              <ul className="bullets">
                {criteria.map(({ code, text, sources }) => (
                  <li key={code}>
                    {text} <Sources sources={sources} label={label} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <ToldLines told={income} label={label} />
        </div>
        <p className="entitled">{page.fits}</p>
        <p>
          <a href="tel:114">{t('hotline.call')}</a>
        </p>
      </section>
      <section aria-labelledby="limit">
        <h2 id="limit">{limit.heading}</h2>
        <ToldLines told={limit.told} label={label} />
      </section>
      <section aria-labelledby="papers">
        <h2 id="papers">{papers.heading}</h2>
        <ToldLines told={[papers.told]} label={label} />
      </section>
      <p className="small muted">{page.not_advice}</p>
    </article>
  )
}
