/** Finds centers among those that the page holds, as somebody types: every word of theirs, however it is spelled, and digits of a phone. */
import type { CenterRow } from '@legalmap/data/desk/resources/center-list.ts'
import { languages } from '@legalmap/data/model/language.ts'
import { fold } from '@legalmap/data/text/fold.ts'

const wordsOf = ({ name, unit, settlement, id }: CenterRow): string =>
  [...languages.flatMap((language) => [name?.[language] ?? '', unit?.name?.[language] ?? '']), settlement, id].map(fold).join(' ')
const digitsOf = ({ phones }: CenterRow): string => phones.map(({ number }) => number).join(' ')

/** Rows with what they are found by, so that it is made once and not at every letter. */
export const findable = (rows: readonly CenterRow[]): readonly (readonly [row: CenterRow, words: string, digits: string])[] =>
  rows.map((row) => [row, wordsOf(row), digitsOf(row)] as const)

export function matching(rows: ReturnType<typeof findable>, typed: string): CenterRow[] {
  const words = fold(typed).split(' ').filter(Boolean)
  const digits = typed.replaceAll(/\D/g, '').replace(/^0/, '')
  const isNumber = digits.length >= 3 && /^[\d\s+()-]+$/.test(typed.trim())
  return rows.flatMap(([row, text, numbers]) =>
    (isNumber ? numbers.includes(digits) : words.every((word) => text.includes(word))) ? [row] : [],
  )
}
