/** A published provider in the order in which the model lists its facts. */
import type { providerAnswer } from '@legalmap/data/api/provider.ts'
import { providerFacts } from '@legalmap/data/model/provider-facts.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import type { z } from 'zod'

/** What is said of facts though it is no fact of the register: how good a location is, and how old the checks are. */
const beside: Readonly<Record<string, string>> = { location: 'location_precision', assured: 'checks' }
const order = providerFacts.flatMap(({ key }): string[] => (beside[key] ? [key, beside[key]] : [key]))

export function toProviderAnswer(provider: PublicProvider): z.infer<typeof providerAnswer> {
  const facts = provider as unknown as Readonly<Record<string, unknown>>
  const answer: Record<string, unknown> = {}
  for (const key of order) if (facts[key] !== undefined) answer[key] = facts[key]
  return answer as z.infer<typeof providerAnswer>
}
