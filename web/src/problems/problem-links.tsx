/** The everyday problems as links, to stand on any page. */
import type { ProblemLinksContent } from '@legalmap/data/pages/problem-links.ts'
import { useWords } from '../ui/words.tsx'

export function ProblemLinks({ content: { heading, all, problems } }: { content: ProblemLinksContent }) {
  const { language } = useWords()
  return (
    <section className="problem-links" aria-labelledby="problem-links">
      <h2 id="problem-links">{heading}</h2>
      <ul>
        {problems.map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/${language}/problems/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a className="back" href={`/${language}/problems`}>
          {all}
        </a>
      </p>
    </section>
  )
}
