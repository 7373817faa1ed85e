/** Words of closed lists as people write them: in Kyrgyz, Russian or English, beside the word of the list itself. */

const key = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_-]+/gu, ' ')
    .trim()

/** From what people write to the words of a list. */
export type NamedWords<Word extends string> = ReadonlyMap<string, Word>

export const namedWords = <Word extends string>(names: Readonly<Record<Word, readonly string[]>>): NamedWords<Word> =>
  new Map(
    (Object.entries(names) as [Word, readonly string[]][]).flatMap(([word, said]) =>
      [word, ...said].map((one) => [key(one), word] as const),
    ),
  )

export const wordNamed = <Word extends string>(text: string, words: NamedWords<Word>): Word | undefined => words.get(key(text))
