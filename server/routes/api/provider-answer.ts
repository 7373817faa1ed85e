/** A published provider in the order in which the model lists its facts. */
import type { providerAnswer } from '@legalmap/data/api/provider.ts'
import { providerFacts } from '@legalmap/data/model/provider-facts.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import type { z } from 'zod'

/** How good a location is stands beside it, though it is no fact of the register. */
const order = providerFacts.flatMap(({ key }): string[] => (key === 'location' ? [key, 'location_precision'] : [key]))

export function toProviderAnswer(provider: PublicProvider): z.infer<typeof providerAnswer> {
  const facts = provider as unknown as Readonly<Record<string, unknown>>
  const answer: Record<string, unknown> = {}
  for (const key of order) if (facts[key] !== undefined) answer[key] = facts[key]
  return answer as z.infer<typeof providerAnswer>
}
