/** The facts of every noun, as the store, imports and history ask for them. */
import type { Noun } from './change.ts'
import { consultationCountFacts } from './consultation-count-facts.ts'
import type { Fact } from './fact.ts'
import { networkSizeFacts } from './network-size-facts.ts'
import { providerFacts } from './provider-facts.ts'
import { socialProcurementFacts } from './social-procurement-facts.ts'
import { visitFacts } from './visit-facts.ts'

export const factsOf: Readonly<Record<Noun, readonly Fact[]>> = {
  provider: providerFacts,
  consultation_count: consultationCountFacts,
  network_size: networkSizeFacts,
  social_procurement: socialProcurementFacts,
  visit: visitFacts,
}
