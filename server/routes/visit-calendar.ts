/** Published visits as a calendar file in one language. */
import type { Gazetteer } from '@legalmap/data/geo/gazetteer.ts'
import { instantOf } from '@legalmap/data/model/instant.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'
import { type CalendarEvent, toCalendar } from '@legalmap/data/publish/ics.ts'
import { type PublicVisit, toVisitListing } from '@legalmap/data/publish/visit.ts'
import { unitName } from '@legalmap/data/publish/whereabouts.ts'
import type { Published } from '@legalmap/data/published/publish-records.ts'
import { formatPhone } from '@legalmap/data/text/phone.ts'
import { wordsOf } from '../words.ts'

interface CalendarOptions {
  language: Language
  gazetteer: Gazetteer
  public_url: string
  /** The unit whose visits these are; without one they are of the whole country. */
  unit: Unit | undefined
}

/** The text of an iCalendar file; `changed_at` of the register dates every event in it. */
export function visitCalendar(
  visits: readonly PublicVisit[],
  { by_id, changed_at }: Pick<Published, 'by_id' | 'changed_at'>,
  { language, gazetteer, public_url, unit }: CalendarOptions,
): string {
  const { t } = wordsOf[language]
  const events = visits.flatMap((visit) => {
    const provider = by_id.get(visit.provider_id)
    if (!provider) return []
    const { provider: who, where, place, note, phone, doubtful } = toVisitListing(visit, provider, language, gazetteer)
    const name = who.name.text
    const cancelled = visit.status === 'cancelled'
    const number =
      phone &&
      (phone.extension
        ? `${formatPhone(phone.number)} ${t('phone.extension', { number: phone.extension })}`
        : formatPhone(phone.number))
    const event: CalendarEvent = {
      id: visit.id,
      starts: instantOf(visit.starts_at),
      ends: instantOf(visit.ends_at),
      summary: t(cancelled ? 'visits.event_cancelled' : 'visits.event', { name }),
      location: [place?.text, where].filter(Boolean).join(', '),
      description: [
        doubtful && t('visits.closed_that_day'),
        note?.text,
        number ? t('phone.call', { number }) : t('phone.unconfirmed'),
      ]
        .filter(Boolean)
        .join('\n'),
      url: `${public_url}/${language}/providers/${provider.id}`,
      status: cancelled ? 'CANCELLED' : doubtful ? 'TENTATIVE' : 'CONFIRMED',
    }
    return [event]
  })
  const name = t('visits.title')
  return toCalendar({
    name: unit ? `${name}: ${unitName(unit, language)}` : name,
    language,
    host: new URL(public_url).host,
    stamp: Date.parse(changed_at) || 0,
    events,
  })
}
