/** The resources of the register's desk: where each answers, and with what. Server and page name them alike. */
import { type Resource, resource } from './resource.ts'
import type { ListedUnit } from './resources/account.ts'
import type { BulkAnswer, BulkChoices, ProgramList } from './resources/bulk.ts'
import type { DeskCenter } from './resources/center.ts'
import type { CenterList } from './resources/center-list.ts'
import type { HistoryPage } from './resources/history.ts'
import type { DeskMerge } from './resources/merge.ts'
import type { duplicateParameters, LikelyList } from './resources/new-center.ts'
import type { RedactionList } from './resources/redaction.ts'
import type { DeskReview, ReviewList } from './resources/review.ts'
import type { DeskSurroundings } from './resources/surroundings.ts'
import type { DeskVisits } from './resources/visits.ts'

const root = '/api/v1/desk'

type Query = Readonly<Record<string, string | undefined>>

/** What is asked, in one order, and nothing that is empty: one question has one address. */
function withQuery(path: string, query: Query): string {
  const asked = Object.entries(query)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
  return `${root}${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`
}

export interface CentersQuery {
  q?: string | undefined
  /** The id of a settlement. */
  place?: string | undefined
  unit?: string | undefined
  due?: string | undefined
  cursor?: string | undefined
}
/** So many at once: what most people answer for comes whole, and is searched without asking again. */
export const mostAtOnce = 200

export const centersResource = ({ q, place, unit, due, cursor }: CentersQuery): Resource<CenterList> =>
  resource(withQuery('/centers', { q, place, unit, due, cursor, limit: String(mostAtOnce) }))
export const centerAddress = (id: string): string => `${root}/centers/${encodeURIComponent(id)}`
export const centerResource = (id: string): Resource<DeskCenter> => resource(centerAddress(id))
export const centerHistoryResource = (id: string, before?: string): Resource<HistoryPage> =>
  resource(withQuery(`/centers/${encodeURIComponent(id)}/history`, { before }))
export const redactionsResource = (id: string): Resource<RedactionList> => resource(`${centerAddress(id)}/redactions`)
export const visitsResource = (id: string): Resource<DeskVisits> => resource(`${centerAddress(id)}/visits`)
export const surroundingsResource = (id: string): Resource<DeskSurroundings> => resource(`${centerAddress(id)}/surroundings`)

export const duplicatesResource = (asked: Readonly<Record<keyof typeof duplicateParameters, string>>): Resource<LikelyList> =>
  resource(withQuery('/duplicates', { ...asked }))
export const mergeResource = (keep: string, other: string): Resource<DeskMerge> => resource(withQuery('/merge', { keep, other }))

export interface HistoryQuery {
  who?: string | undefined
  day?: string | undefined
  batch?: string | undefined
  before?: string | undefined
}
export const historyResource = ({ who, day, batch, before }: HistoryQuery): Resource<HistoryPage> =>
  resource(withQuery('/history', { who, day, batch, before }))

export const reviewsResource: Resource<ReviewList> = resource(`${root}/reviews`)
export const reviewResource = (id: string): Resource<DeskReview> => resource(`${root}/reviews/${encodeURIComponent(id)}`)

/** What a trial of a change of many centers would come to: handed to the page that asks once more. */
export const bulkPreview: Resource<BulkAnswer> = resource(`${root}/bulk`)

/** The units that a center can say it serves: handed to its form. */
export const servedUnits: Resource<readonly ListedUnit[]> = resource('#units')
export const bulkChoices: Resource<BulkChoices> = resource('#bulk')
export const programList: Resource<ProgramList> = resource('#programs')
