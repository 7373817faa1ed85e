/** What changed: which records were added, corrected, checked or closed, by day; never from what to what. */

import { inLanguage, type Text } from '../publish/listing.ts'
import type { PublicChange } from '../publish/public-change.ts'
import type { Register } from '../published/register.ts'
import type { Asked } from './asked.ts'
import { forEver, type PageKind } from './page-kind.ts'
import type { ProblemWords } from './problem-words.ts'

/** `lines` say in words what became of the record. */
export interface ChangeEntry {
  id: string
  name: Text
  lines: readonly string[]
}

/** `day` is `YYYY-MM-DD`. `older` and `newer` are the queries of the pages beside this one, null where there is none. */
export interface ChangesPage {
  name: 'changes'
  title: string
  intro: string
  none: string
  days: readonly { day: string; entries: readonly ChangeEntry[] }[]
  older: { label: string; search: string } | null
  newer: { label: string; search: string } | null
  feed: string
}

/** So many entries are a page of some ten kilobytes. */
export const entriesOnPage = 50

/** What became of a record, in the page's words; `t` says what each group of facts is called. */
function linesOf({ added, closed, corrected, checked }: PublicChange, { t }: Pick<ProblemWords, 't'>): string[] {
  const named = (groups: PublicChange['corrected']) => groups.map((group) => t(`changes.group.${group}`)).join(', ')
  return [
    ...(added ? [t('changes.added')] : []),
    ...(closed ? [t('changes.closed')] : []),
    ...(corrected.length > 0 ? [t('changes.corrected', { what: named(corrected) })] : []),
    ...(checked.length > 0 ? [t('changes.checked', { what: named(checked) })] : []),
  ]
}

/** The changes with the names of whom they are of, as they are called today. */
export function entriesOf(
  { changes = [], by_id }: Pick<Register, 'changes' | 'by_id'>,
  { language, words }: Pick<Asked, 'language' | 'words'>,
): (ChangeEntry & { day: string })[] {
  return changes.flatMap((change) => {
    const provider = by_id.get(change.provider_id)
    const name = provider && inLanguage(provider.name, language)
    return name ? [{ id: change.provider_id, day: change.day, name, lines: linesOf(change, words) }] : []
  })
}

const pageIn = (entries: Asked['entries']): number => {
  const given = entries.find(([name]) => name === 'page')?.[1] ?? ''
  return /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 1
}
const searchOf = (page: number) => (page === 1 ? '' : `?page=${page}`)

export const changesPage: PageKind<ChangesPage> = {
  name: 'changes',
  path: '/changes',
  reads: { parameters: ['page'], canonical: (entries) => searchOf(pageIn(entries)) },
  drawn: 'live',
  make(asked) {
    const { t } = asked.words
    const all = entriesOf(asked.register, asked)
    const page = pageIn(asked.entries)
    const last = Math.max(1, Math.ceil(all.length / entriesOnPage))
    if (page > last) return null
    const days = new Map<string, ChangeEntry[]>()
    for (const { day, ...entry } of all.slice((page - 1) * entriesOnPage, page * entriesOnPage))
      days.set(day, [...(days.get(day) ?? []), entry])
    const content: ChangesPage = {
      name: 'changes',
      title: t('changes.title'),
      intro: t('changes.intro'),
      none: t('changes.none'),
      days: [...days].map(([day, entries]) => ({ day, entries })),
      older: page < last ? { label: t('changes.older'), search: searchOf(page + 1) } : null,
      newer: page > 1 ? { label: t('changes.newer'), search: searchOf(page - 1) } : null,
      feed: t('changes.feed'),
    }
    return { content, until: forEver }
  },
  titles: ({ title, intro }) => ({ title, description: intro }),
  tags: () => ['register'],
  listed: () => '',
}
