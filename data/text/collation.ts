/** Collation: the order of names in Kyrgyz, Russian and English lists, after CLDR: Chromium's Intl knows no Kyrgyz. */
import type { Language } from '../model/language.ts'

const punctuation = ' \u00a0_‐‑–—-,;:!?.‘’\'“”"«»()[]/&#+№'
const digits = '0123456789'
const latin = 'abcdefghijklmnopqrstuvwxyz'
/** Kyrgyz ң, ө, ү follow н, о, у; Russian names use the same order, as they hold none of the three. */
const cyrillic = 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя'

interface Weight {
  letter: number
  mark: number
  capital: number
}

function weigh(order: string): Map<string, Weight> {
  const weights = new Map<string, Weight>()
  for (const [index, letter] of [...order].entries()) {
    weights.set(letter.toUpperCase(), { letter: index, mark: 0, capital: 1 })
    weights.set(letter, { letter: index, mark: 0, capital: 0 })
  }
  return weights
}

/** Russian and English readers look for ё among е; in the Kyrgyz order it is a letter of its own. */
function joinYo(weights: Map<string, Weight>): Map<string, Weight> {
  for (const [yo, ye] of ['ёе', 'ЁЕ']) {
    const base = weights.get(ye ?? '')
    if (yo && base) weights.set(yo, { ...base, mark: 1 })
  }
  return weights
}

const cyrillicFirst = punctuation + digits + cyrillic + latin
const tables: Record<Language, Map<string, Weight>> = {
  ky: weigh(cyrillicFirst),
  ru: joinYo(weigh(cyrillicFirst)),
  en: joinYo(weigh(punctuation + digits + latin + cyrillic)),
}

function weightOf(table: Map<string, Weight>, letter: string): Weight {
  const known = table.get(letter)
  if (known) return known
  const base = table.get(letter.normalize('NFD').charAt(0))
  return base ? { ...base, mark: 1 } : { letter: 1000 + letter.charCodeAt(0), mark: 0, capital: 0 }
}

/**
 * A comparison of two names for `sort`: by letters, then by marks (е before ё, o before ö), then small before capital. The reader's
 * script comes first; spaces and punctuation come before digits, digits before letters; unknown letters follow in code order.
 * Names are in composed form (NFC).
 */
export function compareNames(language: Language): (a: string, b: string) => number {
  const table = tables[language]
  return (a, b) => {
    let mark = 0
    let capital = 0
    for (let index = 0; index < a.length && index < b.length; index++) {
      const left = weightOf(table, a.charAt(index))
      const right = weightOf(table, b.charAt(index))
      if (left.letter !== right.letter) return left.letter - right.letter
      mark ||= left.mark - right.mark
      capital ||= left.capital - right.capital
    }
    return a.length - b.length || mark || capital
  }
}
