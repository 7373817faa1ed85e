/** Gives the folded words of texts numbers: what stands between two spaces is folded once, however often it comes. */
import { tokens } from '../text/fold.ts'
import { Interned } from './interned.ts'

const space = 32
/** Nearly every piece is one word: these few are several, or none. */
const notOne = 0xffffffff

export class WordNumbers {
  #words = new Interned()
  #pieces = new Interned()
  /** The word that a piece is, by its number. */
  #wordOf = new Uint32Array(128)
  #wordsOf = new Map<number, readonly number[]>()

  /** The words in the order of their numbers. */
  list(): string[] {
    return this.#words.list()
  }

  numberOf(word: string): number {
    return this.#words.numberOf(word, 0, word.length)
  }

  /** Names the number of each word of a text, in their order; the same word has the same number. */
  read(text: string, each: (word: number) => void): void {
    const { length } = text
    for (let from = 0; from < length; ) {
      let digits = true
      let end = from
      for (; end < length; end++) {
        const code = text.charCodeAt(end)
        if (code === space) break
        if (code < 48 || code > 57) digits = false
      }
      // numbers are many, and fold to themselves
      if (end > from && digits) each(this.#words.numberOf(text, from, end - from))
      else if (end > from) this.#readPiece(text, from, end, each)
      from = end + 1
    }
  }

  #readPiece(text: string, from: number, end: number, each: (word: number) => void): void {
    const known = this.#pieces.size
    const piece = this.#pieces.numberOf(text, from, end - from)
    if (piece === known) this.#fold(piece, text.slice(from, end))
    const word = this.#wordOf[piece] ?? notOne
    if (word !== notOne) each(word)
    else for (const one of this.#wordsOf.get(piece) ?? []) each(one)
  }

  #fold(piece: number, written: string): void {
    const [first, ...others] = tokens(written).map((word) => this.numberOf(word))
    if (piece >= this.#wordOf.length) {
      const larger = new Uint32Array(2 * this.#wordOf.length)
      larger.set(this.#wordOf)
      this.#wordOf = larger
    }
    const isOne = first !== undefined && others.length === 0
    this.#wordOf[piece] = isOne ? first : notOne
    if (first !== undefined && !isOne) this.#wordsOf.set(piece, [first, ...others])
  }
}
