/** Cells of web addresses: one, or the sources of a record. */
import type { Source } from '../../model/provider.ts'
import { webAddressUnreadable } from '../rules/value-unreadable.ts'
import type { Reading } from './reading.ts'

const webAddress = /^https?:\/\/[^\s<>"]+$/u

/** Only whole addresses: whether a site answers to http or https is not ours to guess. */
export function readWebAddress(cell: string, column: string): Reading<string> {
  return webAddress.test(cell) ? { value: cell } : { finding: webAddressUnreadable(column, cell) }
}

/** Addresses parted by spaces or line breaks; a source that the register knows keeps its title. */
export function readSources(cell: string, known: readonly Source[], column: string): Reading<Source[]> {
  const sources: Source[] = []
  for (const url of new Set(cell.split(/\s+/u).filter((part) => part !== ''))) {
    if (!webAddress.test(url)) return { finding: webAddressUnreadable(column, url) }
    sources.push({ url, title: known.find((source) => source.url === url)?.title ?? '' })
  }
  return { value: sources }
}

export const showSources = (sources: readonly Source[]) =>
  sources.map(({ url, title }) => (title && url ? `${url} (${title})` : url || title)).join(' ')

/** The addresses alone: reading gives each its title again. */
export const writeSources = (sources: readonly Source[]) => sources.map(({ url }) => url).join(' ')
