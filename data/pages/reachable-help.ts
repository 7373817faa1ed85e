/** The nearest other help that somebody can reach at this moment, for a page that leads no further by itself. */
import type { Point } from '../geo/position.ts'
import type { Language } from '../model/language.ts'
import { hasHours, openingAt } from '../publish/opening.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import type { SearchIndex } from '../search/build-index.ts'
import { emptyQuery, greatestLimit, type SearchQuery } from '../search/query.ts'
import type { HotlineId } from '../vocabulary/problems.ts'
import { listedStatuses } from '../vocabulary/provider-status.ts'
import { helpView, type ListedHit, type Start } from './help-view.ts'
import type { Made } from './page-kind.ts'

/** `why`: nobody is there (closed, not yet open), or its phone or its hours are not confirmed. */
export interface ReachableHelp {
  why: 'gone' | 'unconfirmed'
  start: Start | null
  hits: readonly ListedHit[]
}

const mostShown = 3
/** The hotline that knows of all free legal aid, before those of the police and of others. */
const ofLegalAid: HotlineId = 'hotline-114'
/** So many pages of answers are looked through: where few have a phone, the hotlines stand for the rest. */
const mostPages = 3

/** Whether the page of this provider needs another way on; null where it does not. */
function whyElse(provider: PublicProvider, now: number): ReachableHelp['why'] | null {
  const helps = listedStatuses.includes(provider.status) && provider.status !== 'planned'
  if (!helps || openingIsClosedByDay(provider, now)) return 'gone'
  return provider.phones.length === 0 || !hasHours(provider.schedule) ? 'unconfirmed' : null
}

/** A closure keeps it shut, not the time of day. */
const openingIsClosedByDay = (provider: PublicProvider, now: number) =>
  openingAt({ schedule: '', closures: provider.closures }, now).state === 'closed'

/**
 * From where the nearest is looked for: from what the public knows of the place and nothing finer. So a town stands for a place whose
 * street is not told, and of a hidden one only the oblast is searched: no distance tells where it is.
 */
function startFrom(
  { location, location_visibility, place_id, unit_id }: PublicProvider,
  { gazetteer }: SearchIndex,
): { device: Point | null; wanted: Partial<SearchQuery> } {
  if (location_visibility === 'public' && location) return { device: location.coordinates, wanted: {} }
  return { device: null, wanted: gazetteer.place(place_id) ? { place: place_id } : { unit: unit_id } }
}

const isReached = ({ phone, status }: ListedHit) => phone !== null && status !== 'planned'
const numberOf = (phone: { number: string; extension: string } | null | undefined) =>
  phone && `${phone.number} ${phone.extension}`

/** The first that are not known yet by their number: several offices answer one, and whoever has called it needs another. */
function addReached(found: ListedHit[], hits: readonly ListedHit[], known: Set<unknown>, most: number): void {
  for (const hit of hits) {
    if (found.length === most) return
    if (!isReached(hit) || known.has(numberOf(hit.phone)) || hit.kind === 'hotline') continue
    known.add(numberOf(hit.phone))
    found.push(hit)
  }
}

/**
 * Null where the page leads on by itself. Those open now come first, then those of unconfirmed hours, each nearest first, as the
 * search ranks them; the last is a hotline, if any is there: it needs no way.
 */
export function reachableHelp(
  provider: PublicProvider,
  index: SearchIndex,
  { language, now }: { language: Language; now: number },
): Made<ReachableHelp> | null {
  const why = whyElse(provider, now)
  if (why === null) return null
  const { device, wanted } = startFrom(provider, index)
  const look = (more: Partial<SearchQuery>) => {
    const view = helpView(index, { ...emptyQuery, open_now: true, limit: greatestLimit, ...more }, { language, now, device })
    return { ...view, hits: view.unfiltered ? [] : view.hits.filter(({ id }) => id !== provider.id) }
  }
  const hotlines = look({ kind: ['hotline'] }).hits.filter(isReached)
  const hotline = hotlines.find(({ id }) => id === ofLegalAid) ?? hotlines[0]
  const most = mostShown - (hotline ? 1 : 0)
  const known = new Set<unknown>([hotline?.phone, ...provider.phones].map(numberOf))
  const found: ListedHit[] = []
  const first = look(wanted)
  addReached(found, first.hits, known, most)
  for (let next = first.next, page = 1; found.length < most && next !== null && page < mostPages; page++) {
    const view = look({ ...wanted, cursor: next })
    addReached(found, view.hits, known, most)
    next = view.next
  }
  return { content: { why, start: first.start, hits: [...found, ...(hotline ? [hotline] : [])] }, until: first.until }
}
