/** A provider as a vCard 4.0 (RFC 6350), for a phone's address book: only what the public provider holds. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { hasMoved } from '../hours/closures.ts'
import type { Translate } from '../messages/messages.ts'
import { dayInKyrgyzstan } from '../model/instant.ts'
import type { Language } from '../model/language.ts'
import { formatPartialDate } from '../text/dates.ts'
import { isGone } from '../vocabulary/provider-status.ts'
import { closureLines } from './closure-words.ts'
import { contentLines, escapeText, escapeValue } from './content-lines.ts'
import { inLanguage, listedClosures } from './listing.ts'
import { readableHours } from './opening.ts'
import { lastCheck } from './public-ages.ts'
import type { PublicProvider } from './public-provider.ts'
import { placeName, unitNames, whereabouts } from './whereabouts.ts'

/** `public_url` is the site's origin, `now` epoch milliseconds. */
export interface VcardOptions {
  language: Language
  gazetteer: Gazetteer
  public_url: string
  t: Translate
  now: number
}

/** A URI is not escaped as text is, but a backslash, which no URI may hold, would be read as an escape. */
const uri = (text: string): string => text.replace(/[\p{Cc}\p{Surrogate}]/gu, '').replaceAll('\\', '%5C')

function phoneLines({ phones }: PublicProvider): string[] {
  return phones.map(({ number, extension, channels }, index) => {
    const types = [...new Set(channels.map((channel) => (channel === 'call' ? 'voice' : 'text')))]
    const parameters = `TYPE="${types.join(',')}";PREF=${index + 1}`
    // RFC 3966 has no global form for a short number, so it is given as text
    if (!number.startsWith('+')) return `TEL;${parameters}:${number}${extension && ` ext. ${extension}`}`
    return `TEL;VALUE=uri;${parameters}:tel:${number}${extension && `;ext=${extension}`}`
  })
}

/** An address only where there is a street that may be told: the middle of a town would be taken for the place. */
function addressLines(provider: PublicProvider, { language, gazetteer, now }: VcardOptions): string[] {
  // the note says where it has moved to
  if (hasMoved(provider.closures, dayInKyrgyzstan(now))) return []
  const street = inLanguage(provider.address, language)
  const place = gazetteer.place(provider.place_id)
  const town = place ? placeName(place, language) : provider.settlement
  const region = unitNames(provider.unit_id, gazetteer, language, town).join(', ')
  const country = { ky: 'Кыргызстан', ru: 'Кыргызстан', en: 'Kyrgyzstan' }[language]
  const exact = provider.location_precision === 'building' ? provider.location : null
  const parts = ['', '', street?.text ?? '', town, region, '', country]
  return [
    ...(street ? [`ADR;LANGUAGE=${street.language ?? language}:${parts.map(escapeText).join(';')}`] : []),
    ...(exact ? [`GEO:geo:${exact.coordinates[1]},${exact.coordinates[0]}`] : []),
  ]
}

const sinceWhen = (status: 'historical' | 'closed', closedOn: string, language: Language, t: Translate) =>
  status === 'closed' && closedOn ? t('status.closed_on', { date: formatPartialDate(closedOn, language) }) : t(`status.${status}`)

/** What an address book has no field for: where, whether it works and since when that is known, when it is open, the hotline. */
function noteOf(provider: PublicProvider, { language, gazetteer, t, now }: VcardOptions): string {
  const { status, source_date, closed_on, location_visibility: visibility } = provider
  const today = dayInKyrgyzstan(now)
  const gone = isGone(status)
  const known = source_date
    ? (key: 'open' | 'unknown' | 'planned') => t(`status.${key}`, { date: formatPartialDate(source_date, language) })
    : (key: 'open' | 'unknown' | 'planned') => t(`status.${key}_undated`)
  return [
    t(`kind.${provider.kind}`),
    whereabouts(provider, gazetteer, language),
    isGone(status) ? sinceWhen(status, closed_on, language, t) : known(status),
    ...(gone ? [] : closureLines(listedClosures(provider, today, language), today, { t, language, year: true })),
    visibility === 'public' ? '' : t(`visibility.${visibility}`),
    ...(gone ? [] : (readableHours(provider.schedule, language) ?? [t('open.unconfirmed')])),
    ...provider.ways_to_come.map((way) => t(`come.${way}`)),
    provider.phones.length > 0 ? `${t('hotline.name')}: 114` : t('phone.unconfirmed'),
  ]
    .filter(Boolean)
    .join('\n')
}

/** The instant of the last check, or the day of the newest source; a source that is dated to a month only gives none. */
function revision(provider: PublicProvider): string {
  const basic = (text: string) => text.replace(/[-:]|\.\d+/g, '')
  const checked_at = lastCheck(provider)
  if (checked_at) return basic(checked_at)
  const { source_date } = provider
  return /^\d{4}-\d{2}-\d{2}$/.test(source_date) ? `${basic(source_date)}T000000+0600` : ''
}

/** The lines of a card, each ended by CRLF and none longer than 75 octets of UTF-8. */
export function toVcard(provider: PublicProvider, options: VcardOptions): string {
  const { language, public_url } = options
  const name = inLanguage(provider.name, language) ?? { text: provider.id }
  const inItsLanguage = `LANGUAGE=${name.language ?? language}`
  const revised = revision(provider)
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:${uri(`${public_url}/ky/providers/${provider.id}#provider`)}`,
    `FN;${inItsLanguage}:${escapeValue(name.text)}`,
    // without it some address books file an organization under people
    `ORG;${inItsLanguage}:${escapeText(name.text)}`,
    ...phoneLines(provider),
    ...(provider.email ? [`EMAIL:${escapeValue(provider.email)}`] : []),
    ...addressLines(provider, options),
    ...(provider.website ? [`URL:${uri(provider.website)}`] : []),
    `URL:${uri(`${public_url}/${language}/providers/${provider.id}`)}`,
    `NOTE;LANGUAGE=${language}:${escapeValue(noteOf(provider, options))}`,
    ...(revised ? [`REV:${revised}`] : []),
    'END:VCARD',
  ]
  return contentLines(lines)
}
