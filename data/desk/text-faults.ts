/** What no text of the register may hold: what nobody can see or type, what runs, and letters that only look like others. */

export type TextFault = 'not_text' | 'control_character' | 'direction_mark' | 'hidden_character' | 'markup' | 'mixed_letters'

/** `lines`: whether the text may have several. */
export interface TextKind {
  lines: boolean
}

const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const breaks = /[\n\t]/g
// a source of text that people cannot read is no text of a register: format characters, private use, what no Unicode names
const unseen = /[\p{Cf}\p{Co}\p{Cn}]/u
const element = /<[a-z!/?]/i
/** One word out of Latin and Cyrillic letters: a number or name that is not what it seems, or that no search finds. */
const mixed = /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u

/** The first thing that is wrong with a text; null where nothing is. */
export function textFault(text: string, { lines }: TextKind): TextFault | null {
  if (/\p{Surrogate}/u.test(text)) return 'not_text'
  if (/\p{Cc}/u.test(lines ? text.replace(breaks, '').replaceAll('\r', '') : text)) return 'control_character'
  if (directions.test(text)) return 'direction_mark'
  if (unseen.test(text)) return 'hidden_character'
  if (element.test(text)) return 'markup'
  return mixed.test(text) ? 'mixed_letters' : null
}

/** The faults of all texts in a value, with where they stand in it, the parts joined by dots. */
export function textFaultsIn(value: unknown, kind: TextKind, path: readonly string[] = []): { path: string; code: TextFault }[] {
  if (typeof value === 'string') {
    const code = textFault(value, kind)
    return code ? [{ path: path.join('.'), code }] : []
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, member]) => textFaultsIn(member, kind, [...path, key]))
}
