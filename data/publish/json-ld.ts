/** A provider as schema.org JSON-LD, for search engines: only what the public provider holds. */
import type { Language } from '../model/language.ts'
import { localize } from '../model/language.ts'
import type { PublicProvider } from './public-provider.ts'

/** `where` is the whereabouts in words, `serves` the names of the units that it says it serves; `public_url` the site's origin. */
export interface JsonLdOptions {
  language: Language
  where: string
  serves: readonly string[]
  public_url: string
}

const types = new Set(['state_coordination_body', 'justice_house', 'ombudsman', 'free_legal_aid_center'])

/** A `GovernmentOffice` or `LegalService`. A `geo` point is given for a known building only: a town's middle is no address. */
export function toJsonLd(
  provider: PublicProvider,
  { language, where, serves, public_url }: JsonLdOptions,
): Record<string, unknown> {
  const text = (value: PublicProvider['name']) => localize(value, language)?.text
  const street = text(provider.address)
  const exact = provider.location_precision === 'building' ? provider.location : null
  const sameAs = [provider.website].filter(Boolean)
  return {
    '@context': 'https://schema.org',
    '@type': types.has(provider.kind) ? ['GovernmentOffice', 'LegalService'] : 'LegalService',
    '@id': `${public_url}/ky/providers/${provider.id}#provider`,
    url: `${public_url}/${language}/providers/${provider.id}`,
    name: text(provider.name),
    ...(provider.phones.length > 0 && { telephone: provider.phones.map((phone) => phone.number) }),
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
    ...(provider.opened_on && { foundingDate: provider.opened_on }),
  }
}
