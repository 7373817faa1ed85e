/** An inverted index of folded words: which entries have them, and with what weight; built whole, or changed where entries did. */
import { finish, type Steps } from '../model/steps.ts'
import { createMatcher, type Matches } from './match-words.ts'
import { changePostings, firstNotBefore, type Postings } from './postings.ts'
import { PostingsBuilder } from './postings-builder.ts'
import { type SimilarWords, similarWords } from './similar-words.ts'

export interface TokenIndex {
  /** Every entry that has all words of `text`, with its score; entries that lack one are not in it. None for a text without words. */
  match(text: string): Matches
  /** The index after entries moved, went and came: see `changePostings`. This one stays as it is. */
  change(places: Uint32Array, entries: number, add: (words: WordAdder) => void): Steps<TokenIndex>
  /** How many different words there are. */
  readonly size: number
  /** Bytes of the lists of entries, without the words themselves. */
  readonly bytes: number
}

/** What an entry can be given words by. */
export type WordAdder = Pick<PostingsBuilder, 'numbersOf' | 'add' | 'addText'>

/** What was collected, as an index. */
export function* indexInSteps(collected: PostingsBuilder): Steps<TokenIndex> {
  const postings = yield* collected.layOut()
  return createTokenIndex(postings, similarWords(postings.words))
}

/** Words that were met since may be so many times those in use before all are looked through anew. */
const mostSimilar = 2

function createTokenIndex(postings: Postings, similar: SimilarWords): TokenIndex {
  return {
    match: createMatcher(postings, similar),
    *change(places, entries, add) {
      const collected = new PostingsBuilder()
      add(collected)
      const added = finish(collected.layOut())
      const changed = yield* changePostings(postings, places, { ...added, entries })
      const { words } = postings
      similar.add(added.words.filter((word) => words[firstNotBefore(words, word)] !== word))
      const isStale = similar.size > mostSimilar * changed.words.length + 1000
      return createTokenIndex(changed, isStale ? similarWords(changed.words) : similar)
    },
    size: postings.words.length,
    bytes: postings.lists.byteLength + postings.starts.byteLength,
  }
}
