/** The everyday problems, all on one page. */
import { problems } from '../vocabulary/problems.ts'
import { forEver, type PageKind } from './page-kind.ts'
import type { ProblemLink } from './problem-links.ts'
import type { ProblemWords, Worded } from './problem-words.ts'

export interface ProblemsPage extends Worded {
  name: 'problems'
  title: string
  intro: string
  problems: readonly (ProblemLink & { everyday: string })[]
  eligibility: string
}

function problemIndexContent({ t }: ProblemWords): ProblemsPage {
  return {
    name: 'problems',
    title: t('index.title'),
    intro: t('index.intro'),
    problems: problems.map(({ slug }) => ({ slug, name: t(`${slug}.name`), everyday: t(`${slug}.everyday`) })),
    eligibility: t('advocate.check'),
    source_label: t('source.label'),
    not_advice: t('index.advice'),
  }
}

export const problemsPage: PageKind<ProblemsPage> = {
  name: 'problems',
  path: '/problems',
  drawn: 'kept',
  make: ({ words }) => ({ content: problemIndexContent(words), until: forEver }),
  titles: ({ title, intro }) => ({ title, description: intro }),
  tags: () => [],
  listed: () => '',
  card: { subject: 'problems', tell: (_, { words: { t } }) => ({ title: t('index.title'), kind: '', where: '' }) },
}
