/** What a position was taken from: the provider's own coordinates, its settlement, its district's seat, its oblast, or nothing. */
export const locationPrecisions = ['building', 'settlement', 'district', 'oblast', 'none'] as const
export type LocationPrecision = (typeof locationPrecisions)[number]
