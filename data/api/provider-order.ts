/** A published provider in the order in which the model lists its facts, with what the day makes of it. */
import { closureNow } from '../hours/closures.ts'
import { ageOfCheck } from '../model/checks.ts'
import { checkGroups, providerFacts } from '../model/provider-facts.ts'
import type { PublicProvider } from '../publish/public-provider.ts'
import type { ProviderAnswer } from './provider.ts'

/** What is said of facts though it is no fact of the register: how good a location is, what holds today, how old the checks are. */
const beside: Readonly<Record<string, string>> = { location: 'location_precision', closures: 'today', assured: 'checks' }
const order = providerFacts.flatMap(({ key }): string[] => (beside[key] ? [key, beside[key]] : [key]))

function onDay({ closures }: PublicProvider, day: string): ProviderAnswer['today'] {
  const { state, moved } = closureNow(closures, day)
  const kind = state?.closure.kind
  return { day, state: !kind || kind === 'moved' ? 'usual' : kind, until: state?.until ?? '', moved: moved !== null }
}

const agedChecks = ({ checks = {}, supported_until }: PublicProvider, day: string) =>
  Object.fromEntries(
    checkGroups.flatMap((group) => {
      const check = checks[group]
      if (!check) return []
      const { state, months } = ageOfCheck(group, { ...check, supported_until }, day)
      return [[group, { ...check, state, months }]]
    }),
  )

/** `today` is the day in Kyrgyzstan, `YYYY-MM-DD`: the answer is good as long as that lasts. */
export function toProviderAnswer(provider: PublicProvider, today: string): ProviderAnswer {
  const facts: Readonly<Record<string, unknown>> = {
    ...provider,
    today: onDay(provider, today),
    ...(provider.checks && { checks: agedChecks(provider, today) }),
  }
  const answer: Record<string, unknown> = {}
  for (const key of order) if (facts[key] !== undefined) answer[key] = facts[key]
  return answer as ProviderAnswer
}
