/** A published provider in the order in which the model lists its facts. */
import type { z } from 'zod'
import { providerFacts } from '../model/provider-facts.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import type { providerAnswer } from './provider.ts'

/** What is said of facts though it is no fact of the register: how good a location is, and how old the checks are. */
const beside: Readonly<Record<string, string>> = { location: 'location_precision', assured: 'checks' }
const order = providerFacts.flatMap(({ key }): string[] => (beside[key] ? [key, beside[key]] : [key]))

export function toProviderAnswer(provider: PublicProvider): z.infer<typeof providerAnswer> {
  const facts = provider as unknown as Readonly<Record<string, unknown>>
  const answer: Record<string, unknown> = {}
  for (const key of order) if (facts[key] !== undefined) answer[key] = facts[key]
  return answer as z.infer<typeof providerAnswer>
}
