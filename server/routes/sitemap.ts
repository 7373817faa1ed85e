/** The sitemap: an index, and behind it parts of a few thousand addresses, so that no part is too long for a reader or for the event loop. */
import { type Language, languages } from '@legalmap/data/model/language.ts'
import { placedKinds } from '@legalmap/data/pages/page-kinds.ts'
import { problems } from '@legalmap/data/vocabulary/problems.ts'
import { escapeXml } from './escape-xml.ts'

/** Three addresses each, about 3 MB a part: sitemaps.org allows 50,000 addresses and 50 MB. */
const pathsOfPart = 3_000

const pathsOfOwn: readonly string[] = [
  ...placedKinds.filter(({ path, listed }) => listed && !path.includes(':')).map(({ path }) => path),
  ...problems.map(({ slug }) => `/problems/${slug}`),
]

/** What is in the sitemap: our own pages, and those of the providers by id, in their order. */
export interface Mapped {
  ids: readonly { id: string }[]
  public_url: string
}

export const countOfParts = ({ ids }: Mapped): number => Math.ceil((pathsOfOwn.length + ids.length) / pathsOfPart)

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

export function sitemapIndex(mapped: Mapped): string {
  const parts = Array.from({ length: countOfParts(mapped) }, (_, at) => `${mapped.public_url}/sitemap/${at + 1}.xml`)
  const entries = parts.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`)
  return `${head}<sitemapindex ${namespace}>\n${entries.join('\n')}\n</sitemapindex>\n`
}

function entriesOf(path: string, public_url: string): string {
  const at = (language: Language) => escapeXml(`${public_url}/${language}${path}`)
  const alternates = languages
    .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(language)}"/>`)
    .join('')
  return languages.map((language) => `<url><loc>${at(language)}</loc>${alternates}</url>`).join('\n')
}

/** A part, counted from 1; null where there is none. */
export function sitemapPart(part: number, mapped: Mapped): string | null {
  if (part < 1 || part > countOfParts(mapped)) return null
  const [from, to] = [(part - 1) * pathsOfPart, part * pathsOfPart]
  const providers = mapped.ids.slice(Math.max(0, from - pathsOfOwn.length), Math.max(0, to - pathsOfOwn.length))
  const paths = [...pathsOfOwn.slice(from, to), ...providers.map(({ id }) => `/providers/${id}`)]
  const entries = paths.map((path) => entriesOf(path, mapped.public_url))
  return `${head}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`
}
