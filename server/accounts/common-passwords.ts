/** What is tried first by whoever guesses: 49,000 passwords that many people had, also typed on a Cyrillic keyboard or twice over. */

import { passwordLength } from './passwords.ts'
import type { PasswordFault } from './shapes.ts'

/** The keys of a keyboard, Russian and Latin: `пароль` and `gfhjkm` are the same keys. */
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё'
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
/** Row after row, there and back. */
const walks = [latin, [...latin].reverse().join('')]
const keys = new Map([...cyrillic].map((letter, place) => [letter, latin[place] ?? '']))

const onLatinKeys = (text: string) => [...text].map((letter) => keys.get(letter) ?? letter).join('')

let loaded: Promise<ReadonlySet<string>> | null = null

/** Read when a first password is set: most processes set none, and the list takes some megabytes. */
async function commonPasswords(): Promise<ReadonlySet<string>> {
  loaded ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']))
  return loaded
}

/** What it is repeated from: `abcabc` from `abc`; itself where it repeats nothing. */
const unitOf = (text: string) => /^(.+?)\1+$/u.exec(text)?.[1] ?? text

function isCommon(text: string, list: ReadonlySet<string>): boolean {
  if (list.has(text) || walks.some((walk) => walk.includes(text))) return true
  const unit = unitOf(text)
  if (unit !== text && (unit.length <= 4 || list.has(unit))) return true
  // two of the list, one after the other, are no better: password123456
  return [...text].some((_, place) => list.has(text.slice(0, place)) && list.has(text.slice(place)))
}

/** Null for a password that may be taken: no other rules. */
export async function faultOf(password: string): Promise<PasswordFault | null> {
  const length = [...password.normalize('NFKC')].length
  if (length < passwordLength.least) return 'too_short'
  if (length > passwordLength.most) return 'too_long'
  const list = await commonPasswords()
  const text = password.normalize('NFKC').toLowerCase()
  return isCommon(text, list) || isCommon(onLatinKeys(text), list) ? 'common' : null
}
