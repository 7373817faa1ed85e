/** Times with their zone as instants: apart from the models, so that a page need not load what checks them. */

/** Epoch milliseconds of a time as visits have it. */
export const instantOf = (time: string): number => Date.parse(time)

/** Asia/Bishkek has been six hours ahead of UTC all year since 2005. */
export const bishkekOffset = 6 * 3_600_000

/** The calendar day in Kyrgyzstan, `YYYY-MM-DD`, of an instant in milliseconds since 1970, whatever the device's zone. */
export const dayInKyrgyzstan = (instant: number): string => new Date(instant + bishkekOffset).toISOString().slice(0, 10)

/** The same of an ISO instant, which is written in UTC: its first ten letters are the day before, from midnight here until six. */
export const dayOfInstant = (instant: string): string => dayInKyrgyzstan(Date.parse(instant))

/** Minutes from midnight in Kyrgyzstan, of an ISO instant. */
export const minutesOfInstant = (instant: string): number =>
  Math.floor(((Date.parse(instant) + bishkekOffset) % 86_400_000) / 60_000)
