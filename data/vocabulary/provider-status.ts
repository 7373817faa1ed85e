/** Whether a provider works, as far as its sources say. `historical` carries old counts and is never listed as help. */
export const providerStatuses = ['open', 'unknown', 'planned', 'historical', 'closed'] as const
export type ProviderStatus = (typeof providerStatuses)[number]

/** The statuses that a person may be sent to or told to expect; the others keep their page but leave the lists. */
export const listedStatuses: readonly ProviderStatus[] = ['open', 'unknown', 'planned']

export const isGone = (status: ProviderStatus): status is 'historical' | 'closed' => !listedStatuses.includes(status)
