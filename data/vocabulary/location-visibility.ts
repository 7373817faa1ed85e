/** How much of a place may be told: everything; nothing finer than its town; nothing finer than its oblast. */
export const locationVisibilities = ['public', 'town', 'hidden'] as const
export type LocationVisibility = (typeof locationVisibilities)[number]

const secrecy = (visibility: LocationVisibility) => locationVisibilities.indexOf(visibility)

export const isMorePublic = (after: LocationVisibility, before: LocationVisibility): boolean => secrecy(after) < secrecy(before)

/** The one that tells least; `public` of none. */
export const strictest = (visibilities: readonly LocationVisibility[]): LocationVisibility =>
  visibilities.reduce<LocationVisibility>((most, one) => (isMorePublic(most, one) ? one : most), 'public')
