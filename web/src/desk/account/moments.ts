/** Days and times of what happened to an account, as they were in Kyrgyzstan: the clock of a browser is not asked. */

import { bishkekOffset, dayOfInstant } from '@legalmap/data/model/instant.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { formatPartialDate, formatTime } from '@legalmap/data/text/dates.ts'

/** `instant` in ISO 8601. */
export const dayInWords = (instant: string, language: Language): string => formatPartialDate(dayOfInstant(instant), language)

export function momentInWords(instant: string, language: Language): string {
  const minutes = Math.floor((Date.parse(instant) + bishkekOffset) / 60_000) % 1440
  return `${dayInWords(instant, language)}, ${formatTime(minutes)}`
}
