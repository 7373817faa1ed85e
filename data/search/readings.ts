/** Other readings of a question for a place: without "в" or "from", without Kyrgyz case endings, as typed on the other keyboard. */

/** Words before a place's name that are never a part of it: "в Оше", "из Нарына", "near Osh". */
const preposition = /^\s*(?:в|во|из|с|со|от|до|около|возле|под|рядом с|near|in|from|at)\s+(?=[\p{L}\p{N}])/iu

/** Whether the name after it may stand in another case, so that a rough match of how it is written is not what is meant. */
export const startsWithPreposition = (text: string): boolean => preposition.test(text)

/** Locative, ablative, dative and genitive: Ошто, Нарындан, Таласка, Бишкектин. Stems of less than two letters are none. */
const caseEnding = /(?<=\p{L}{2})(?:[дт][аеоө]н?|[гк][аеоө]|н[ыиуү]н|[дт][ыиуү]н)(?!\p{L})/giu

/** What Russian puts after "в" and "из" in place of nothing, -а, -я, -ое or -ая: Оше, Исфаны, Беловодском, Ошской. */
const russianEndings = [
  { of: /[аеиыу](?![\p{L}-])/giu, instead: ['', 'а', 'я'] },
  { of: /ом(?![\p{L}-])/giu, instead: ['ое'] },
  { of: /ой(?![\p{L}-])/giu, instead: ['ая', 'а'] },
]

/** ЙЦУКЕН and QWERTY, key by key. */
const russianKeys = 'йцукенгшщзхъфывапролджэячсмитьбю'
const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
const onRussianKeys = (text: string) =>
  Array.from(text.toLowerCase(), (letter) => russianKeys[latinKeys.indexOf(letter)] ?? letter).join('')

/**
 * The text as it is meant first, then what it may mean when nothing is called that. "с" counts as "from" only before another
 * word without a full stop, which is also how people write "с Покровка": either way it is not a part of the name.
 */
export function readings(text: string): string[] {
  const bare = text.replace(preposition, '')
  const others = [
    ...(startsWithPreposition(text)
      ? russianEndings.flatMap(({ of, instead }) => instead.map((ending) => bare.replace(of, ending)))
      : []),
    bare.replace(caseEnding, ''),
    ...(/[a-z]/i.test(bare) && !/[а-яёөүң]/iu.test(bare) ? [onRussianKeys(bare)] : []),
  ]
  return [...new Set([bare, ...others])]
}
