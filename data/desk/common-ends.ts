/** The days on which what is closed for a while mostly ends: said with one tap. */
import { dayLater, weekdayOfDay } from '../text/dates.ts'

const friday = 5

/** Today, tomorrow, the coming Friday and a week from today, its days counted; each once, the soonest first. `today` is `YYYY-MM-DD`. */
export function commonEnds(today: string): string[] {
  const untilFriday = (friday + 7 - weekdayOfDay(today)) % 7
  return [...new Set([0, 1, untilFriday, 6].map((days) => dayLater(today, days)))].sort()
}
