/**
 * How much of a place may be told: everything; nothing finer than its town; nothing finer than its oblast.
 * Enforced in `publish/public-provider.ts` and nowhere else.
 */
export const locationVisibilities = ['public', 'town', 'hidden'] as const
export type LocationVisibility = (typeof locationVisibilities)[number]
