/** When lawyers come next to each center, as the public is told: an operator says it to who calls. */
import type { NextVisit } from '@legalmap/data/desk/resources/center-list.ts'
import { emptyLocalized } from '@legalmap/data/model/language.ts'
import { upcomingVisits } from '@legalmap/data/publish/visit.ts'
import type { DeskParts } from './desk-parts.ts'

/** Those of each center, the soonest first, without what is called off. */
export function nextVisits({ pack, publisher, now }: Pick<DeskParts, 'pack' | 'publisher' | 'now'>): Map<string, NextVisit[]> {
  const { gazetteer } = pack
  const next = new Map<string, NextVisit[]>()
  for (const visit of upcomingVisits(publisher.current().visits, now())) {
    const { provider_id, starts_at, ends_at, place_id, unit_id, status } = visit
    if (status !== 'planned') continue
    const where = gazetteer.place(place_id)?.name ?? gazetteer.unit(unit_id)?.name ?? emptyLocalized()
    next.set(provider_id, [...(next.get(provider_id) ?? []), { starts_at, ends_at, where }])
  }
  return next
}
