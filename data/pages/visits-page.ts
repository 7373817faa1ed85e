/** The page of visits: the upcoming ones by day, and those elsewhere where a district has few. */

import type { Gazetteer } from '../geo/gazetteer.ts'
import { dayInKyrgyzstan } from '../model/instant.ts'
import type { Language } from '../model/language.ts'
import type { Unit } from '../model/unit.ts'
import { nextVisitEnd, type PublicVisit, toVisitListing, upcomingVisits, type VisitListing } from '../publish/visit.ts'
import { unitName } from '../publish/whereabouts.ts'
import type { Register } from '../published/register.ts'
import { compareNames } from '../text/collation.ts'
import { nextMidnightInKyrgyzstan, weekdayOfDay } from '../text/dates.ts'
import type { Asked } from './asked.ts'
import { nextVisits } from './next-visits.ts'
import type { PageKind } from './page-kind.ts'

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

/** More than anybody reads through; a district or an oblast can be chosen. */
const mostShown = 200
const mostElsewhere = 5

/** The visits in a unit, those in the town that is its seat too; all of them without one. */
export function visitsIn(
  visits: readonly PublicVisit[],
  unitId: string | undefined,
  gazetteer: Gazetteer,
): readonly PublicVisit[] {
  if (unitId === undefined) return visits
  const seat = gazetteer.unit(unitId)?.seat_place_id ?? ''
  return visits.filter((visit) => gazetteer.isWithin(visit.unit_id, unitId) || (seat !== '' && visit.place_id === seat))
}

function byDay(listings: readonly VisitListing[], today: string): VisitDay[] {
  const days = new Map<string, VisitListing[]>()
  for (const listing of listings) {
    const start = listing.starts_at.slice(0, 10)
    const day = start < today ? today : start
    const others = days.get(day)
    if (others) others.push(listing)
    else days.set(day, [listing])
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, visits]) => ({ day, weekday: weekdayOfDay(day), visits }))
}

function regionsOf(gazetteer: Gazetteer, language: Language): VisitsPage['regions'] {
  const compare = compareNames(language)
  const choices = (units: readonly Unit[]) =>
    units.map((unit) => ({ id: unit.id, name: unitName(unit, language) })).sort((a, b) => compare(a.name, b.name))
  const inside = (id: string) => gazetteer.units.filter(({ parent_id, level }) => parent_id === id && level !== 'city_district')
  const tops = gazetteer.units.filter(({ parent_id }) => !gazetteer.unit(parent_id))
  return choices(tops).map((top) => ({ ...top, units: choices(inside(top.id)) }))
}

/** The unit that a query string asks for. */
export const unitIn = (entries: Asked['entries'], gazetteer: Gazetteer): Unit | undefined =>
  gazetteer.unit(entries.find(([name]) => name === 'unit')?.[1] ?? '')

function contentOf({ visits, by_id, index: { gazetteer } }: Register, { entries, language, now }: Asked): VisitsPage {
  const unit = unitIn(entries, gazetteer)
  const listings = (all: readonly PublicVisit[]): VisitListing[] =>
    all.flatMap((visit) => {
      const provider = by_id.get(visit.provider_id)
      return provider ? [toVisitListing(visit, provider, language, gazetteer)] : []
    })
  const here = visitsIn(upcomingVisits(visits, now), unit?.id, gazetteer)
  const listed = new Set(here.map(({ id }) => id))
  const start = unit && { unit_id: unit.id, point: unit.level === 'region' ? null : unit.seat }
  const others = visits.filter(({ id }) => !listed.has(id))
  const elsewhere = start ? nextVisits(others, start, gazetteer, { now, limit: mostElsewhere }) : []
  return {
    name: 'visits',
    unit: unit ? { id: unit.id, name: unitName(unit, language) } : null,
    regions: regionsOf(gazetteer, language),
    days: byDay(listings(here.slice(0, mostShown)), dayInKyrgyzstan(now)),
    total: here.length,
    elsewhere: elsewhere.flatMap(({ visit, distance }) => listings([visit]).map((listing) => ({ ...listing, distance }))),
  }
}

export const visitsPage: PageKind<VisitsPage> = {
  name: 'visits',
  path: '/visits',
  reads: { parameters: ['unit'] },
  drawn: 'kept',
  make: (asked) => ({
    content: contentOf(asked.register, asked),
    until: Math.min(nextMidnightInKyrgyzstan(asked.now), nextVisitEnd(asked.register.visits, asked.now)),
  }),
  titles: ({ unit }, { t }) => ({
    title: unit ? `${t('visits.title')}: ${unit.name}` : t('visits.title'),
    description: t('visits.intro'),
  }),
  tags: () => ['providers', 'visits'],
  listed: ({ unit }) => (unit ? `?unit=${unit.id}` : ''),
  card: { subject: 'visits', tell: (_, { t }) => ({ title: t('visits.title'), kind: '', where: '' }) },
}
