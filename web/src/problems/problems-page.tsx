/** All everyday problems in plain words, as large links. */
import type { PageProps } from '../pages/page-props.ts'
import { Drawing } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import { problemIcons } from './problem-icons.ts'

export default function ProblemsPage({ page: { content: page } }: PageProps<'problems'>) {
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
