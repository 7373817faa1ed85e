/** Where the desk leads on after somebody signed in or proved once more who she is: to an address of the desk, and to nothing else. */
import { isLanguage, type Language } from '../model/language.ts'

/** A path of ours as a browser writes it: no second slash in front, no backslash, nothing that names another host or scheme. */
const plain = /^\/([a-z]{2})\/desk(?:\/[\w\-.~%]+)*(?:\?[\w\-.~%=&+:,;@!*'()/]*)?$/

/** Signing in leads to no page of signing in, and a link that was used leads nowhere. */
const outside = /^\/[a-z]{2}\/desk\/(?:sign-|invitation\/)/

export function whereTo(wanted: string, language: Language): string {
  const found = wanted.length <= 2000 ? plain.exec(wanted)?.[1] : undefined
  return found && isLanguage(found) && !outside.test(wanted) ? wanted : `/${language}/desk`
}
