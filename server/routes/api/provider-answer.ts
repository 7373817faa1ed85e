/** A published provider in the order of fields in which the API gives it. */
import type { providerAnswer } from '@legalmap/data/api/provider.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import type { z } from 'zod'

export function toProviderAnswer(provider: PublicProvider): z.infer<typeof providerAnswer> {
  const { id, kind, name, location, location_precision, location_visibility, phones, sources, ...rest } = provider
  return {
    id,
    kind,
    name,
    location,
    location_precision,
    location_visibility,
    phones: [...phones],
    sources: [...sources],
    ...rest,
  }
}
