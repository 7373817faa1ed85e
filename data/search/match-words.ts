/** Matches words with an inverted index: exact words, beginnings of words, and words with a typing error or two. */
import { tokens } from '../text/fold.ts'
import { firstNotBefore, type Postings, weightBits, weightMask } from './postings.ts'
import type { SimilarWords } from './similar-words.ts'

/** How well a word of the question met a word of the text. */
const exactly = 4
const asBeginning = 2
const withErrors = 1

/** Entries in ascending order, `scores[i]` is that of `entries[i]`. */
export interface Matches {
  readonly entries: Uint32Array
  readonly scores: Uint16Array
}

/** Known words that a word of the question met: ranks in the order of the words, `exact` the one that is the word itself. */
interface Met {
  ranks: readonly number[]
  exact: number
  similar: boolean
  postings: number
}

const nothing: Matches = { entries: new Uint32Array(0), scores: new Uint16Array(0) }

/** The entries that have all words of a text, with their scores. */
export function createMatcher(
  { words, starts, lists, entries }: Postings,
  similarWords: SimilarWords,
): (text: string) => Matches {
  // kept from question to question, all zero in between
  const total = new Uint16Array(entries)
  const single = new Uint16Array(entries)
  const startOf = (rank: number) => starts[rank] ?? 0

  /** Words that begin with a word stand together, the word itself first. Errors are forgiven only where there are none. */
  function meet(word: string): Met {
    const first = firstNotBefore(words, word)
    const ranks: number[] = []
    for (let rank = first; rank < words.length && words[rank]?.startsWith(word); rank++) ranks.push(rank)
    const similar = ranks.length === 0
    if (similar)
      for (const other of new Set(similarWords.find(word))) {
        const rank = firstNotBefore(words, other)
        if (words[rank] === other) ranks.push(rank)
      }
    const postings = ranks.reduce((sum, rank) => sum + startOf(rank + 1) - startOf(rank), 0)
    return { ranks, exact: words[first] === word ? first : -1, similar, postings }
  }
  const qualityOf = ({ exact, similar }: Met, rank: number) => (similar ? withErrors : rank === exact ? exactly : asBeginning)

  /** Writes the greatest score of each entry into `scores` and returns the entries in the order met; `only` leaves out where it is 0. */
  function spread(met: Met, scores: Uint16Array, only: Uint16Array | null): Uint32Array {
    const touched = new Uint32Array(Math.min(met.postings, entries))
    let length = 0
    for (const rank of met.ranks) {
      const quality = qualityOf(met, rank)
      const end = startOf(rank + 1)
      for (let i = startOf(rank); i < end; i++) {
        const posting = lists[i] ?? 0
        const entry = posting >>> weightBits
        if (only && only[entry] === 0) continue
        const score = (posting & weightMask) * quality
        const before = scores[entry] ?? 0
        if (before === 0) touched[length++] = entry
        if (score > before) scores[entry] = score
      }
    }
    return touched.subarray(0, length)
  }
  /** The score of one entry, by halving: for few entries and long lists. */
  function scoreOf(entry: number, met: Met): number {
    let best = 0
    for (const rank of met.ranks) {
      let low = startOf(rank)
      let high = startOf(rank + 1)
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((lists[middle] ?? 0) >>> weightBits < entry) low = middle + 1
        else high = middle
      }
      const posting = low < startOf(rank + 1) ? (lists[low] ?? 0) : 0
      if (low < startOf(rank + 1) && posting >>> weightBits === entry)
        best = Math.max(best, (posting & weightMask) * qualityOf(met, rank))
    }
    return best
  }
  /** Adds the scores of one more word and drops entries without it. */
  function narrow(found: Uint32Array, met: Met): Uint32Array {
    const halvings = found.length * met.ranks.length * Math.log2(2 + met.postings)
    const spreading = halvings > met.postings
    const touched = spreading ? spread(met, single, total) : null
    let kept = 0
    for (const entry of found) {
      const more = touched ? (single[entry] ?? 0) : scoreOf(entry, met)
      if (more > 0) {
        total[entry] = (total[entry] ?? 0) + more
        found[kept++] = entry
      } else total[entry] = 0
    }
    for (const entry of touched ?? []) single[entry] = 0
    return found.subarray(0, kept)
  }

  return (text) => {
    const met = [...new Set(tokens(text))].map(meet).sort((a, b) => a.postings - b.postings)
    const [rarest, ...others] = met
    if (!rarest || rarest.postings === 0) return nothing
    let found = spread(rarest, total, null)
    for (const word of others) found = narrow(found, word)
    const sorted = inOrder(found, total)
    const scores = new Uint16Array(sorted.length)
    for (let i = 0; i < sorted.length; i++) {
      const entry = sorted[i] ?? 0
      scores[i] = total[entry] ?? 0
      total[entry] = 0
    }
    return { entries: sorted, scores }
  }
}

/** Sorting few is quick; many are read off the scores. */
function inOrder(found: Uint32Array, scores: Uint16Array): Uint32Array {
  if (found.length < scores.length / 16) return found.slice().sort()
  const sorted = new Uint32Array(found.length)
  let length = 0
  for (let entry = 0; entry < scores.length; entry++) if (scores[entry] !== 0) sorted[length++] = entry
  return sorted
}
