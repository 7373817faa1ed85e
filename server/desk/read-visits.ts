/** The visits and duty days of a center, for who keeps them. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { DeskVisits, KeptVisit } from '@legalmap/data/desk/resources/visits.ts'
import { may } from '@legalmap/data/desk/roles.ts'
import { seriesOf } from '@legalmap/data/desk/visits/visit-id.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { Visit } from '@legalmap/data/model/visit.ts'
import { dayLater } from '@legalmap/data/text/dates.ts'
import type { Reading, Stored } from '../store/open-store.ts'
import { type DeskParts, targetOf, whereOf } from './desk-parts.ts'
import { noSuch } from './refusal.ts'
import { requireMay } from './require-may.ts'

const daysBack = 100

/** All visits of a center, also those that are over. */
export const storedVisits =
  (center: string) =>
  (reading: Reading): Promise<Stored<Visit>[]> =>
    reading.ofProviders('visit', [center])

const shownAs =
  (desk: DeskParts, center: Provider) =>
  ({ revision, record }: Stored<Visit>): KeptVisit => {
    const { id, starts_at, ends_at, status, settlement, place_id, unit_id, place, note } = record
    const named = whereOf(record, desk)
    const where = place_id === '' && settlement !== '' ? { ky: settlement, ru: settlement, en: settlement } : named
    const at_center = unit_id === center.unit_id && place_id === center.place_id && settlement === center.settlement
    return { id, revision, starts_at, ends_at, status, where, at_center, place, note, series: seriesOf(id) }
  }

/** Throws DeskRefusal: 403, 404. */
export async function readVisits(desk: DeskParts, person: DeskPerson, id: string): Promise<DeskVisits> {
  const stored = await desk.store.record('provider', id)
  if (!stored) throw noSuch('center')
  const center = stored.record
  const target = targetOf(center, desk)
  requireMay(person, 'record.read', target, 'center')
  const since = dayLater(dayInKyrgyzstan(desk.now()), -daysBack)
  const visits = await desk.store.read(storedVisits(id))
  return {
    center: { id, name: center.name },
    edit: may(person, 'visits.edit', target),
    visits: visits
      .map(shownAs(desk, center))
      .filter(({ ends_at }) => ends_at >= since)
      .sort((a, b) => (a.starts_at === b.starts_at ? (a.id < b.id ? -1 : 1) : a.starts_at < b.starts_at ? -1 : 1)),
  }
}
