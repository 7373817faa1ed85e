/** A provider of which nothing is known yet: what every record starts from. */
import { blankOf } from './fact.ts'
import type { Provider } from './provider.ts'
import { providerFacts } from './provider-facts.ts'

/** The kind has to be given: nothing is of a kind by itself. */
export const blankProvider = (id: string, kind: Provider['kind']): Provider => ({
  ...(blankOf(providerFacts) as Provider),
  id,
  kind,
})
