/** Builds an inverted index of folded words: which entries have them, and with what weight. */
import { tokens } from '../text/fold.ts'
import { createMatcher, type Matches, weightBits } from './match-words.ts'

export interface TokenIndex {
  /** Every entry that has all words of `text`, with its score; entries that lack one are not in it. None for a text without words. */
  match(text: string): Matches
  /** How many different words there are. */
  readonly size: number
  /** Bytes of the lists of entries, without the words themselves. */
  readonly bytes: number
}

export interface TokenIndexBuilder {
  /** The words of a text as numbers for `add`; the same word has the same number. */
  numbersOf(text: string): readonly number[]
  /** Gives an entry words; one that it has twice counts once, at its greatest weight (at most 60). Entries come in ascending order. */
  add(entry: number, words: readonly number[], weight: number): void
  /** As `add` with the words of a text, which are not kept. */
  addText(entry: number, text: string, weight: number): void
  build(): TokenIndex
}

/** Digits alone: numbers are many, and fold to themselves. */
function isNumber(piece: string): boolean {
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return piece !== ''
}

/** A list of numbers that grows. */
function growing() {
  let values = new Uint32Array(1024)
  let length = 0
  return {
    push(value: number) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2)
        larger.set(values)
        values = larger
      }
      values[length++] = value
    },
    taken: () => values.subarray(0, length),
  }
}

const greatestEntry = 2 ** (32 - weightBits)

export function createTokenIndexBuilder(): TokenIndexBuilder {
  const numbers = new Map<string, number>()
  // the same pieces come again and again, and folding one is slow
  const pieces = new Map<string, readonly number[]>()
  const words = growing()
  const postings = growing()
  // where the entry that came last has a word
  const lastEntry: number[] = []
  const lastAt: number[] = []
  let count = 0
  let entries = 0

  function numberOf(word: string): number {
    const known = numbers.get(word)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(word, number)
    lastEntry.push(-1)
    lastAt.push(-1)
    return number
  }

  function numbersOfPiece(piece: string): readonly number[] {
    const known = pieces.get(piece)
    if (known) return known
    const found = tokens(piece).map(numberOf)
    pieces.set(piece, found)
    return found
  }

  function numbersOf(text: string): readonly number[] {
    const found: number[] = []
    for (const piece of text.split(' '))
      if (isNumber(piece)) found.push(numberOf(piece))
      else for (const number of numbersOfPiece(piece)) found.push(number)
    return found
  }

  function addWord(entry: number, word: number, posting: number): void {
    if (lastEntry[word] === entry) {
      const taken = postings.taken()
      const at = lastAt[word] ?? 0
      if ((taken[at] ?? 0) < posting) taken[at] = posting
      return
    }
    lastEntry[word] = entry
    lastAt[word] = count++
    words.push(word)
    postings.push(posting)
  }

  function postingOf(entry: number, weight: number): number {
    if (entry >= greatestEntry) throw new RangeError(`An index holds at most ${greatestEntry} entries`)
    if (entry >= entries) entries = entry + 1
    return entry * 2 ** weightBits + weight
  }

  return {
    numbersOf,
    add(entry, added, weight) {
      const posting = postingOf(entry, weight)
      for (const word of added) addWord(entry, word, posting)
    },
    addText(entry, text, weight) {
      const posting = postingOf(entry, weight)
      if (isNumber(text)) addWord(entry, numberOf(text), posting)
      else for (const word of numbersOf(text)) addWord(entry, word, posting)
    },
    build: () => createTokenIndex(numbers, words.taken(), postings.taken(), entries),
  }
}

/** Lists of postings, one for each word in the order of the words, behind one another in one array: `postings[i]` is of `words[i]`. */
function createTokenIndex(
  numbers: ReadonlyMap<string, number>,
  words: Uint32Array,
  postings: Uint32Array,
  entries: number,
): TokenIndex {
  const known = [...numbers.keys()].sort()
  const rankOf = new Uint32Array(known.length)
  for (let rank = 0; rank < known.length; rank++) rankOf[numbers.get(known[rank] ?? '') ?? 0] = rank
  const starts = new Uint32Array(known.length + 1)
  for (const word of words) count(starts, (rankOf[word] ?? 0) + 1)
  for (let rank = 0; rank < known.length; rank++) starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0)
  const lists = new Uint32Array(postings.length)
  const next = starts.slice()
  for (let i = 0; i < postings.length; i++) {
    const rank = rankOf[words[i] ?? 0] ?? 0
    lists[next[rank] ?? 0] = postings[i] ?? 0
    count(next, rank)
  }
  return {
    match: createMatcher({ words: known, starts, lists, entries }),
    size: known.length,
    bytes: lists.byteLength + starts.byteLength,
  }
}

const count = (counts: Uint32Array, at: number) => {
  counts[at] = (counts[at] ?? 0) + 1
}
