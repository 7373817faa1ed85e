/** What changed in the register, by day, with a feed to follow it. */
import type { PageProps } from '../pages/page-props.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { useWords } from '../ui/words.tsx'

export default function ChangesPage({ page: { content: page } }: PageProps<'changes'>) {
  const { language, date } = useWords()
  const here = `/${language}/changes`
  return (
    <article className="wrap page prose">
      <h1>{page.title}</h1>
      <p>{page.intro}</p>
      {page.days.length === 0 && <p>{page.none}</p>}
      {page.days.map(({ day, entries }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <time dateTime={day}>{date(day)}</time>
          </h2>
          <ul className="bullets">
            {entries.map(({ id, name, lines }) => (
              <li key={id}>
                <a href={`/${language}/providers/${id}`}>
                  <LocalizedText text={name} marked />
                </a>
                {lines.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {(page.newer || page.older) && (
        <p className="no-print">
          {page.newer && (
            <a className="button" rel="prev" href={here + page.newer.search}>
              {page.newer.label}
            </a>
          )}{' '}
          {page.older && (
            <a className="button" rel="next" href={here + page.older.search}>
              {page.older.label}
            </a>
          )}
        </p>
      )}
      <p className="no-print">
        <a href={`${here}.atom`} rel="alternate" type="application/atom+xml">
          {page.feed}
        </a>
      </p>
    </article>
  )
}
