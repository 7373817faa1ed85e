/** The lists of an inverted index, as flat arrays: which entries have which word. */
import type { Steps } from '../model/steps.ts'

/**
 * Words in their order, and for each from `starts[rank]` to `starts[rank + 1]` its postings in the order of the entries; a posting
 * is an entry and, in the last bits, its weight.
 */
export interface Postings {
  words: readonly string[]
  starts: Uint32Array
  lists: Uint32Array
  /** How many entries there are; each is less. */
  entries: number
}

export const weightBits = 6
export const weightMask = 2 ** weightBits - 1

/** The place of an entry that is not there any more. */
export const gone = 0xffffffff

/** A step does so many postings or words. */
const stride = 65_536

/** The rank of the first word that is not before this one. */
export function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** A sort in pieces, because one call for a hundred thousand words would take a tenth of a second. */
function* sorted(words: readonly string[]): Steps<string[]> {
  const run = 4096
  let from: string[] = []
  for (let start = 0; start < words.length; start += run) {
    for (const word of words.slice(start, start + run).sort()) from.push(word)
    yield
  }
  for (let width = run; width < words.length; width *= 2) {
    const to: string[] = []
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length)
      const end = Math.min(start + 2 * width, from.length)
      for (let left = start, right = middle; left < middle || right < end; ) {
        const isLeft = right >= end || (left < middle && (from[left] ?? '') <= (from[right] ?? ''))
        to.push(from[isLeft ? left++ : right++] ?? '')
        if ((to.length & 8191) === 0) yield
      }
    }
    from = to
  }
  return from
}

/**
 * Lays out what was met in any order of words and ascending order of entries: `postings[i]` is of the word with the number
 * `met[i]`.
 */
export function* layOut(
  numbers: { list(): string[]; numberOf(word: string): number },
  met: Uint32Array,
  postings: Uint32Array,
  entries: number,
): Steps<Postings> {
  const known = yield* sorted(numbers.list())
  const rankOf = new Uint32Array(known.length)
  for (let rank = 0; rank < known.length; rank++) {
    rankOf[numbers.numberOf(known[rank] ?? '')] = rank
    if ((rank & 8191) === 8191) yield
  }
  const starts = new Uint32Array(known.length + 1)
  for (let i = 0; i < met.length; i++) {
    count(starts, (rankOf[met[i] ?? 0] ?? 0) + 1)
    if (i % stride === stride - 1) yield
  }
  for (let rank = 0; rank < known.length; rank++) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0)
  const lists = new Uint32Array(postings.length)
  const next = starts.slice()
  for (let i = 0; i < postings.length; i++) {
    const rank = rankOf[met[i] ?? 0] ?? 0
    lists[next[rank] ?? 0] = postings[i] ?? 0
    count(next, rank)
    if (i % stride === stride - 1) yield
  }
  return { words: known, starts, lists, entries }
}

const count = (counts: Uint32Array, at: number) => {
  counts[at] = (counts[at] ?? 0) + 1
}

/**
 * The same lists after entries moved, went and came: `places[entry]` is the new place of an old entry, in the same order as before,
 * or `gone`; `added` has the words of those that came, at their new places; its `entries` are how many there are now. One pass,
 * whatever changed.
 */
export function* changePostings(old: Postings, places: Uint32Array, added: Postings): Steps<Postings> {
  const at = added.words.map((word) => firstNotBefore(old.words, word))
  const lists = new Uint32Array(old.lists.length + added.lists.length)
  const starts = new Uint32Array(old.words.length + added.words.length + 1)
  // the list of words is shared as long as it is the same
  let words: string[] | null = null
  let rank = 0
  let length = 0
  let next = 0

  const end = (word: string, source: number) => {
    if (length === (starts[rank] ?? 0)) {
      // the last entry that had the word is gone
      words ??= old.words.slice(0, source)
      return
    }
    words?.push(word)
    starts[++rank] = length
  }
  const addNext = (until: number) => {
    const last = added.starts[next + 1] ?? 0
    let i = addedAt
    for (; i < last && (added.lists[i] ?? 0) >>> weightBits < until; i++) lists[length++] = added.lists[i] ?? 0
    addedAt = i
  }
  let addedAt = 0
  let sinceStep = 0
  for (let source = 0; source <= old.words.length; source++) {
    for (; next < at.length && at[next] === source && added.words[next] !== old.words[source]; next++) {
      words ??= old.words.slice(0, source)
      addNext(gone)
      end(added.words[next] ?? '', source)
    }
    if (source === old.words.length) break
    const isAdded = next < at.length && at[next] === source
    const last = old.starts[source + 1] ?? 0
    for (let i = old.starts[source] ?? 0; i < last; i++) {
      const posting = old.lists[i] ?? 0
      const place = places[posting >>> weightBits] ?? gone
      if (place === gone) continue
      if (isAdded) addNext(place)
      lists[length++] = (place << weightBits) | (posting & weightMask)
      if (++sinceStep === stride) {
        sinceStep = 0
        yield
      }
    }
    if (isAdded) {
      addNext(gone)
      next++
    }
    end(old.words[source] ?? '', source)
  }
  return {
    words: words ?? old.words,
    starts: rank + 1 === starts.length ? starts : starts.slice(0, rank + 1),
    lists: lists.subarray(0, length),
    entries: added.entries,
  }
}
