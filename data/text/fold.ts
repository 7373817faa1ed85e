/** Folding: one key for Kyrgyz, Russian, Latin and phone-keyboard spellings of a name. */

/** Letters that have no ASCII base letter. Marks are written after their letter, as NFKD leaves them. */
const letters = new Map(
  (
    'а:a б:b в:v г:g д:d е:e ж:j з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:shch ы:i э:e ю:yu я:ya ' +
    // Kyrgyz, then the letters of neighbours' alphabets and what phones offer in place of ө
    'ө:o ү:u ң:n ѳ:o ɵ:o θ:o ø:o ұ:u қ:k ғ:g ҳ:h һ:h ҷ:j җ:j ә:a і:i є:e ӊ:n ҥ:n ı:i ł:l ŋ:n ß:s ə:a'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Letters whose mark changes the sound: й, Uzbek ў, Turkish ş and ç, Slavic š, č and ž. */
const marked: readonly (readonly [RegExp, string])[] = [
  [/и\u0306/g, 'y'],
  [/у\u0306/g, 'o'],
  [/s[\u0327\u0326\u030c]/g, 'sh'],
  [/c[\u0327\u030c]/g, 'ch'],
  [/z\u030c/g, 'zh'],
]

/** A Latin letter that looks like a Cyrillic one, typed or copied into a Cyrillic word. */
const lookalikes: Record<string, string> = { c: 'с', p: 'р', x: 'х', y: 'у' }

/** Rules that hold inside a word only: in "Sary-Oy" the y and the O are two vowels, in "Semyonovka" they are ё. */
const withinWord: readonly (readonly [RegExp, string])[] = [
  [/y+[eo]/g, 'e'],
  // Russian writes ү as ю: Тюп, Ункюр
  [/([bcdfghjklmnpqrstvwxz])y+u/g, '$1u'],
  [/y/g, 'i'],
]

const everywhere: readonly (readonly [RegExp, string])[] = [
  [/([a-z])\1+/g, '$1'],
  // x is Uzbek х, but ks in the two names that everybody spells with it
  [/(ale|mar)x/g, '$1ks'],
  [/kh|x/g, 'h'],
  [/q/g, 'k'],
  [/gh/g, 'g'],
  [/w/g, 'v'],
  [/zh/g, 'j'],
  [/dj/g, 'j'],
  [/ng/g, 'n'],
  [/c(?!h)/g, 'ch'],
  [/sch/g, 'shch'],
]

const apply = (rules: readonly (readonly [RegExp, string])[], text: string) =>
  rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)

/** One rule can make room for another (ckh, ddzh), and a key must fold to itself: repeat until nothing changes. */
function settle(key: string): string {
  const next = apply(everywhere, key)
  return next === key ? key : settle(next)
}

/** An apostrophe is part of its word (Qo‘rg‘on); NFKD would turn some of them into spaces. */
const apostrophes = /['’‘ʻʼ`´′]/g
const wordSeparators = /[^\p{L}\p{M}\p{N}]+/u

function words(text: string): string[] {
  return text.replace(apostrophes, '').normalize('NFKD').toLowerCase().split(wordSeparators)
}

function latinWord(word: string): string {
  const mixed = /[\u0400-\u04ff]/.test(word) ? word.replace(/[cpxy]/g, (letter) => lookalikes[letter] ?? letter) : word
  let latin = ''
  for (const letter of apply(marked, mixed)) latin += /[a-z0-9]/.test(letter) ? letter : (letters.get(letter) ?? '')
  return apply(withinWord, latin)
}

/**
 * The key of a name: small Latin letters and digits, no spaces. Two spellings of one name have the same key: Кара-Суу, karasu and
 * "Kara Suu"; Чоң-Алай, Чон-Алай and Chong-Alai; Жалал-Абад, Джалалабад and Zhalal-Abad. Different names rarely share one.
 * Other scripts, emoji and punctuation leave nothing, so the key may be empty. `fold(fold(x)) === fold(x)`.
 * The key of a word's beginning is nearly always the beginning of its key; not where a letter pair is cut (z of zh, d of dj).
 */
export function fold(text: string): string {
  return settle(words(text).map(latinWord).join(''))
}

/** The keys of the words of a text, in their order, without empty ones; hyphens part words, apostrophes do not. */
export function tokens(text: string): string[] {
  return words(text)
    .map((word) => settle(latinWord(word)))
    .filter((key) => key !== '')
}
