/** A provider as schema.org JSON-LD, for search engines: only what the public provider holds. */
import { closuresAhead, hasMoved } from '../hours/closures.ts'
import { dayInKyrgyzstan } from '../model/instant.ts'
import type { Language } from '../model/language.ts'
import { localize } from '../model/language.ts'
import type { PublicProvider } from './public-provider.ts'

/** `where` is the whereabouts in words, `serves` the names of the units that it says it serves; `public_url` the site's origin, `now` epoch milliseconds. */
export interface JsonLdOptions {
  language: Language
  where: string
  serves: readonly string[]
  public_url: string
  now: number
}

const types = new Set(['state_coordination_body', 'justice_house', 'ombudsman', 'free_legal_aid_center'])

/** Days on which the door is shut, as search engines are told: open from midnight to midnight of the same moment. */
const shutDays = ({ closures }: PublicProvider, today: string) =>
  closuresAhead(closures, today)
    .filter(({ kind }) => kind === 'closed' || kind === 'by_phone_only')
    .map(({ from, until }) => ({
      '@type': 'OpeningHoursSpecification',
      opens: '00:00',
      closes: '00:00',
      ...(from && { validFrom: from }),
      ...(until && { validThrough: until }),
    }))

/** A `GovernmentOffice` or `LegalService`. A `geo` point is given for a known building only: a town's middle is no address. */
export function toJsonLd(
  provider: PublicProvider,
  { language, where, serves, public_url, now }: JsonLdOptions,
): Record<string, unknown> {
  const text = (value: PublicProvider['name']) => localize(value, language)?.text
  const today = dayInKyrgyzstan(now)
  const isClosed = provider.status === 'closed'
  // nobody shall be led to the door that they moved away from
  const isElsewhere = hasMoved(provider.closures, today)
  const street = isElsewhere ? undefined : text(provider.address)
  const exact = provider.location_precision === 'building' && !isElsewhere ? provider.location : null
  const shut = isClosed ? [] : shutDays(provider, today)
  const sameAs = [provider.website].filter(Boolean)
  return {
    '@context': 'https://schema.org',
    '@type': types.has(provider.kind) ? ['GovernmentOffice', 'LegalService'] : 'LegalService',
    '@id': `${public_url}/ky/providers/${provider.id}#provider`,
    url: `${public_url}/${language}/providers/${provider.id}`,
    name: text(provider.name),
    ...(provider.phones.length > 0 && !isClosed && { telephone: provider.phones.map((phone) => phone.number) }),
    ...(provider.email && { email: provider.email }),
    ...(sameAs.length > 0 && { sameAs }),
    ...((street || where) && {
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'KG',
        ...(where && { addressLocality: where }),
        ...(street && { streetAddress: street }),
      },
    }),
    ...(exact && { geo: { '@type': 'GeoCoordinates', longitude: exact.coordinates[0], latitude: exact.coordinates[1] } }),
    ...(serves.length > 0
      ? { areaServed: serves.map((name) => ({ '@type': 'AdministrativeArea', name })) }
      : !where && { areaServed: { '@type': 'Country', name: 'Kyrgyzstan' } }),
    ...(provider.languages.length > 0 && { availableLanguage: provider.languages }),
    ...(provider.cost === 'free' && { isAccessibleForFree: true }),
    ...(shut.length > 0 && { specialOpeningHoursSpecification: shut }),
    ...(isClosed && provider.closed_on && { dissolutionDate: provider.closed_on }),
    ...(provider.opened_on && { foundingDate: provider.opened_on }),
  }
}
