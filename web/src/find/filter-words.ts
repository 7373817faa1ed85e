/** What filters and their words are called in the page's language. */

import type { MessageKey } from '@legalmap/data/messages/messages.ts'
import type { ProblemLinksContent } from '@legalmap/data/pages/problem-links.ts'
import type { FilterName } from '@legalmap/data/search/filters.ts'
import type { Words } from '../ui/words.tsx'

export const filterKeys: Record<FilterName, MessageKey> = {
  open_now: 'open.now',
  free_of_charge: 'filter.free_of_charge',
  step_free: 'accessibility.step_free',
  verified_last_year: 'filter.verified_last_year',
  problem: 'filter.problem',
  kind: 'filter.kind',
  topic: 'provider.topics',
  audience: 'provider.audiences',
  language: 'provider.languages',
}
const wordKeys = { kind: 'kind', topic: 'topic', audience: 'audience', language: 'spoken' } as const

/** The name of one choice: of a flag its own, of another filter that of the word. */
export function wordName(name: FilterName, word: string, problems: ProblemLinksContent, { t }: Pick<Words, 't'>): string {
  if (name === 'problem') return problems.problems.find(({ slug }) => slug === word)?.name ?? word
  return t(name in wordKeys ? (`${wordKeys[name as keyof typeof wordKeys]}.${word}` as MessageKey) : filterKeys[name])
}
