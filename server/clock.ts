/** The country's clock: Asia/Bishkek has been six hours ahead of UTC all year since 2005. */
const offset = 6 * 60 * 60 * 1000
const day = 24 * 60 * 60 * 1000

/** The date in Bishkek, `YYYY-MM-DD`, at an instant in epoch milliseconds. */
export const dateInBishkek = (now: number): string => new Date(now + offset).toISOString().slice(0, 10)

/** The next midnight in Bishkek, epoch milliseconds: when notices and days change. */
export const nextMidnightInBishkek = (now: number): number => Math.floor((now + offset) / day + 1) * day - offset
