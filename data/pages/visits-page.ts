/** What the page of visits shows: the upcoming visits by day, and those elsewhere where a district has few. */
import type { VisitListing } from '../publish/visit.ts'

/** `day` is `YYYY-MM-DD`, `weekday` as in ISO 8601; a visit that has begun already stands under today. */
export interface VisitDay {
  day: string
  weekday: number
  visits: readonly VisitListing[]
}

interface UnitChoice {
  id: string
  name: string
}

/**
 * `unit` is the one asked for, null for the whole country. `regions` are the oblasts and cities with what is in them. `total` counts
 * all visits of `days`, also where not all are shown. `elsewhere` is there only with a unit: `distance` in metres from its seat.
 */
export interface VisitsPage {
  name: 'visits'
  unit: UnitChoice | null
  regions: readonly (UnitChoice & { units: readonly UnitChoice[] })[]
  days: readonly VisitDay[]
  total: number
  elsewhere: readonly (VisitListing & { distance: number | null })[]
}
