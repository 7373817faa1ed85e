/** An inverted index of folded words: exact words, beginnings of words, and words with a typing error or two. */
import { tokens } from '../text/fold.ts'

/** How well a word of the question met a word of the text. */
const exactly = 4
const asBeginning = 2
const withErrors = 1

export interface TokenIndex {
  /** The score of every entry that has all words of `text`; entries that lack one are not in it. Empty for a text without words. */
  match(text: string): Map<number, number>
}

/** How many errors a word of this length may have: short words would turn into one another. */
const errorsAllowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2)

/** Whether two words differ by at most `most` insertions, removals, replacements or swaps of neighbours (optimal string alignment). */
export function isWithinErrors(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return false
    beforeLast = last
    last = row
  }
  return (last[b.length] ?? 0) <= most
}

/** Builds the index from `[entry, words, weight]` triples of folded words; a word that an entry has twice counts once, at its greatest weight. */
export function buildTokenIndex(
  entries: Iterable<readonly [entry: number, words: readonly string[], weight: number]>,
): TokenIndex {
  const postings = new Map<string, Map<number, number>>()
  for (const [entry, words, weight] of entries)
    for (const word of words) {
      const list = postings.get(word)
      if (!list) postings.set(word, new Map([[entry, weight]]))
      else if ((list.get(entry) ?? 0) < weight) list.set(entry, weight)
    }
  const words = [...postings.keys()].sort()
  const lists = words.map((word) => postings.get(word))

  const firstNotBefore = (word: string) => {
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }

  function matchWord(word: string): Map<number, number> {
    const scores = new Map<number, number>()
    const add = (list: ReadonlyMap<number, number> | undefined, quality: number) => {
      for (const [entry, weight] of list ?? [])
        if ((scores.get(entry) ?? 0) < weight * quality) scores.set(entry, weight * quality)
    }
    for (let i = firstNotBefore(word); i < words.length && words[i]?.startsWith(word); i++)
      add(lists[i], words[i] === word ? exactly : asBeginning)
    if (scores.size > 0) return scores
    const most = errorsAllowed(word.length)
    if (most > 0) for (const [i, known] of words.entries()) if (isWithinErrors(word, known, most)) add(lists[i], withErrors)
    return scores
  }

  return {
    match(text) {
      let scores: Map<number, number> | null = null
      for (const word of new Set(tokens(text))) {
        const found = matchWord(word)
        if (!scores) scores = found
        else
          for (const [entry, score] of scores) {
            const more = found.get(entry)
            if (more === undefined) scores.delete(entry)
            else scores.set(entry, score + more)
          }
        if (scores.size === 0) break
      }
      return scores ?? new Map()
    },
  }
}
