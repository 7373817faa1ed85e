/** Words with a typing error or two: which known words a misspelt one may stand for. */

/** How many errors a word of this length may have: short words would turn into one another. */
export const errorsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

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

/** One bit for each letter that a folded word has; digits share the bits above the letters. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    bits |= 1 << (code >= 97 ? code - 97 : 26 + (code % 5))
  }
  return bits
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Known words, among which to find those that a misspelt one may stand for. */
export interface SimilarWords {
  /** The words that are within the errors that a word of its length may have. */
  find(word: string): string[]
  /** Adds words. One may be in it twice, and one that is not in use any more stays: who asks knows which are. */
  add(words: readonly string[]): void
  /** How many words it was given. */
  readonly size: number
}

/**
 * Words are compared only with words of about their length that have about the same letters: one error makes a word at most one
 * longer or shorter and changes the set of its letters by at most two, so nothing is missed. Numbers forgive no error: a phone
 * number with another digit is another door. `words` are looked through when the first is sought.
 */
export function similarWords(words: readonly string[]): SimilarWords {
  const waiting: (readonly string[])[] = [words]
  let size = words.length
  const byLength: { words: string[]; letters: number[] }[] = []
  function take(): void {
    for (const list of waiting)
      for (const word of list) {
        if (isNumber(word)) continue
        const bucket = byLength[word.length] ?? { words: [], letters: [] }
        byLength[word.length] = bucket
        bucket.words.push(word)
        bucket.letters.push(lettersOf(word))
      }
    waiting.length = 0
  }
  return {
    add(more) {
      size += more.length
      if (more.length > 0) waiting.push(more)
    },
    get size() {
      return size
    },
    find(word) {
      take()
      const most = errorsAllowed(word.length)
      if (most === 0 || isNumber(word)) return []
      const letters = lettersOf(word)
      const found: string[] = []
      for (let length = word.length - most; length <= word.length + most; length++) {
        const bucket = byLength[length]
        if (!bucket) continue
        for (const [i, bits] of bucket.letters.entries()) {
          if (countBits(bits ^ letters) > 2 * most) continue
          const other = bucket.words[i] ?? ''
          if (isWithinErrors(word, other, most)) found.push(other)
        }
      }
      return found
    },
  }
}

const isNumber = (word: string) => /^\d+$/.test(word)
