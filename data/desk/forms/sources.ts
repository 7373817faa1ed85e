/** Where what is known of a center comes from, as a form: a line each, and one for a new one. */
import type { Provider, Source } from '../../model/provider.ts'
import type { FormEntries, FormError } from '../desk-page.ts'
import { entryOf, linesOf } from './entries.ts'

const longestTitle = 300
const longestAddress = 2000

export const formOf = ({ sources = [] }: Pick<Provider, 'sources'>): FormEntries =>
  sources.flatMap(({ title, url }, index): [string, string][] => [
    [`source_${index + 1}_title`, title],
    [`source_${index + 1}_url`, url],
  ])

const isAddress = (text: string) => /^https?:\/\/[^\s<>"]+$/.test(text)

/** A line that says nothing is taken away. */
export function readForm(entries: FormEntries): { facts: Pick<Provider, 'sources'>; errors: FormError[] } {
  const sources: Source[] = []
  const errors: FormError[] = []
  for (const number of linesOf(entries, 'source_', '_url')) {
    const [ofTitle, ofUrl] = [`source_${number}_title`, `source_${number}_url`]
    const title = entryOf(entries, ofTitle).replaceAll(/\s+/g, ' ')
    const url = entryOf(entries, ofUrl)
    if (title === '' && url === '') continue
    if (title.length > longestTitle) errors.push({ field: ofTitle, code: 'too_long_for', values: { most: longestTitle } })
    if (url.length > longestAddress) errors.push({ field: ofUrl, code: 'too_long_for', values: { most: longestAddress } })
    else if (url !== '' && !isAddress(url)) errors.push({ field: ofUrl, code: 'not_a_web_address' })
    sources.push({ title, url })
  }
  return { facts: { sources }, errors }
}
