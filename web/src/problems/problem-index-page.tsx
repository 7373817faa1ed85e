/** All everyday problems in plain words, as large links. */
import type { ProblemIndexPage as Index } from '@legalmap/data/pages/problem-page.ts'
import { Drawing } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import { problemIcons } from './problem-icons.ts'

export function ProblemIndexPage({ page }: { page: Index }) {
  const { language } = useWords()
  return (
    <article className="wrap page">
      <h1>{page.title}</h1>
      <p className="prose">{page.intro}</p>
      <ul className="problem-list">
        {page.problems.map(({ slug, name, everyday }) => (
          <li key={slug}>
            <a href={`/${language}/problems/${slug}`} aria-describedby={`${slug}-everyday`}>
              <span className="badge">
                <Drawing path={problemIcons[slug]} />
              </span>
              <span>{name}</span>
            </a>
            <span id={`${slug}-everyday`} className="small muted">
              {everyday}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a className="back" href={`/${language}/eligibility`}>
          {page.eligibility}
        </a>
      </p>
      <p className="small muted prose">{page.not_advice}</p>
    </article>
  )
}
