/** The first part of an address that is in a language of the site, as a pattern of routes. */
import { languages } from '@legalmap/data/model/language.ts'

/** The inner brackets are for the router, which reads `a|b` as `^a` or `b$`. The type is written out, for the names of parameters. */
export const languagePart = `:language{(?:${languages.join('|')})}` as ':language{(?:ky|ru|en)}'
