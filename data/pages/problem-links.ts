/** The everyday problems as links, to stand on any page. */
import { type ProblemSlug, problems } from '../vocabulary/problems.ts'
import type { ProblemWords } from './problem-words.ts'

export interface ProblemLink {
  slug: ProblemSlug
  name: string
}

/** The problems as links, to stand on any page. */
export interface ProblemLinksContent {
  heading: string
  /** The words of the link to the index. */
  all: string
  problems: readonly ProblemLink[]
}

/** The links to the problems, for the find page and for the foot of each problem. */
export function problemLinks({ t }: ProblemWords, without = ''): ProblemLinksContent {
  return {
    heading: t(without ? 'index.others' : 'index.title'),
    all: t('index.all'),
    problems: problems.filter(({ slug }) => slug !== without).map(({ slug }) => ({ slug, name: t(`${slug}.name`) })),
  }
}
