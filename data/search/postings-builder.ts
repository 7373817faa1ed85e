/** Collects which entries have which words, entry by entry, and lays them out. */
import type { Steps } from '../model/steps.ts'
import { layOut, type Postings, weightBits } from './postings.ts'
import { WordNumbers } from './word-numbers.ts'

const greatestEntry = 2 ** (32 - weightBits)

const grown = (values: Uint32Array, room: number): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(room)
  larger.set(values)
  return larger
}

export class PostingsBuilder {
  #numbers = new WordNumbers()
  /** The word and the posting of each time that an entry has a word. */
  #met = new Uint32Array(256)
  #postings = new Uint32Array(256)
  #length = 0
  /** Where the entry that came last has a word, plus 1. */
  #lastAt = new Uint32Array(256)
  #entries = 0
  /** The entry that is being given words, with their weight. */
  #posting = 0
  #addWord = (word: number): void => {
    if (word >= this.#lastAt.length) this.#lastAt = grown(this.#lastAt, 2 * word)
    const posting = this.#posting
    const at = this.#lastAt[word] ?? 0
    const last = at === 0 ? 0 : (this.#postings[at - 1] ?? 0)
    if (at !== 0 && last >>> weightBits === posting >>> weightBits) {
      if (last < posting) this.#postings[at - 1] = posting
      return
    }
    const length = this.#length++
    if (length === this.#met.length) {
      this.#met = grown(this.#met, 2 * length)
      this.#postings = grown(this.#postings, 2 * length)
    }
    this.#met[length] = word
    this.#postings[length] = posting
    this.#lastAt[word] = length + 1
  }

  #begin(entry: number, weight: number): void {
    if (entry >= greatestEntry) throw new RangeError(`An index holds at most ${greatestEntry} entries`)
    if (entry >= this.#entries) this.#entries = entry + 1
    this.#posting = entry * 2 ** weightBits + weight
  }

  /** The words of a text as numbers for `add`; the same word has the same number. */
  numbersOf(text: string): readonly number[] {
    const found: number[] = []
    this.#numbers.read(text, (word) => found.push(word))
    return found
  }

  /** Gives an entry words; one that it has twice counts once, at its greatest weight (at most 60). Entries come in ascending order. */
  add(entry: number, words: readonly number[], weight: number): void {
    this.#begin(entry, weight)
    for (const word of words) this.#addWord(word)
  }

  /** As `add` with the words of a text, which are not kept. */
  addText(entry: number, text: string, weight: number): void {
    this.#begin(entry, weight)
    this.#numbers.read(text, this.#addWord)
  }

  layOut(): Steps<Postings> {
    const [met, postings] = [this.#met, this.#postings].map((values) => values.subarray(0, this.#length))
    return layOut(this.#numbers, met ?? this.#met, postings ?? this.#postings, this.#entries)
  }
}
