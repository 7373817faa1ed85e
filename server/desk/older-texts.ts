/** Which languages of a center's texts are older than another one's: found in its history, the newest change first. */
import type { Change } from '@legalmap/data/model/change.ts'
import { isEqual } from '@legalmap/data/model/equal.ts'
import { type Language, type Localized, languages } from '@legalmap/data/model/language.ts'
import { providerFacts } from '@legalmap/data/model/provider-facts.ts'
import type { DeskParts } from './desk-parts.ts'

/** Further back nothing is looked for: what was not touched in so many changes is not marked. */
const mostRead = 100

type Facts = Readonly<Record<string, unknown>>

const localizedFacts = providerFacts.flatMap(({ key, shape }) => (shape === 'localized' ? [key] : []))

const textOf = (record: unknown, fact: string) => (record as Facts | null)?.[fact] as Localized | undefined
const checkedAt = (record: unknown, fact: string): string =>
  ((record as Facts).assured as Record<string, { checked_at?: string }> | undefined)?.[fact]?.checked_at ?? ''

/**
 * Of one fact, of changes with the oldest first. A text that was written anew makes those older that were not touched with it, unless it
 * only follows one that made it older itself; a first translation makes nothing older. Whoever checks the fact and leaves it as it
 * stands has read all of it.
 */
function olderOf(fact: string, changes: readonly Change[]): Language[] {
  const older = new Set<Language>()
  for (const { before, after } of changes) {
    const [was, is] = [textOf(before, fact), textOf(after, fact)]
    if (!was || !is) older.clear()
    else if (isEqual(was, is)) {
      if (checkedAt(after, fact) > checkedAt(before, fact)) older.clear()
    } else {
      const here = languages.filter((language) => was[language] !== is[language])
      const anew = here.some((language) => was[language] !== '' && is[language] !== '' && !older.has(language))
      for (const language of languages) {
        if (here.includes(language)) older.delete(language)
        else if (anew && is[language] !== '') older.add(language)
      }
    }
  }
  return [...older]
}

export type OlderTexts = Record<string, Language[]>

export async function olderTexts({ store }: Pick<DeskParts, 'store'>, id: string): Promise<OlderTexts> {
  const changes = await store.changes({ noun: 'provider', record_id: id, newest: true, limit: mostRead })
  const inTurn = changes.toReversed()
  const found = localizedFacts.map((fact) => [fact, olderOf(fact, inTurn)] as const)
  return Object.fromEntries(found.filter(([, older]) => older.length > 0))
}
