/** Open now, opens later, closed until a day, or not confirmed: said only from what a coordinator verified. */

import { closureNow } from '@legalmap/data/hours/closures.ts'
import { bishkekOffset, dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { closureInWords } from '@legalmap/data/publish/closure-words.ts'
import type { ListedClosure } from '@legalmap/data/publish/listing.ts'
import { hasHours, type Opening, openingAt } from '@legalmap/data/publish/opening.ts'
import { formatDay, formatTime, weekdayName } from '@legalmap/data/text/dates.ts'
import { useWords, type Words } from '../ui/words.tsx'

const day = 24 * 60 * 60 * 1000

type Said = Pick<Words, 't' | 'language'>

/** What it goes by: its hours, and what is otherwise these days. */
export interface ListedHours {
  schedule: string
  closures?: readonly ListedClosure[] | undefined
}

function hoursInWords(opening: Opening, now: number, { t, language }: Said): string {
  if (opening.state === 'unconfirmed') return t('open.unconfirmed')
  if (opening.change === null) return t(opening.state === 'open' ? 'open.now' : 'open.closed')
  const minutes = Math.floor((opening.change + bishkekOffset) / 60_000) % (24 * 60)
  const time = formatTime(minutes)
  if (opening.state === 'open') return t('open.now_until', { time })
  const daysAhead = Math.floor((opening.change + bishkekOffset) / day) - Math.floor((now + bishkekOffset) / day)
  if (daysAhead === 0) return t('open.later_today', { time })
  const weekday = new Date(opening.change + bishkekOffset).getUTCDay() || 7
  // a weekday alone would be taken for that of this week
  const when = daysAhead < 7 ? weekdayName(weekday, language, 'long') : formatDay(dayInKyrgyzstan(opening.change), language)
  return t('open.later', { day: when, time })
}

interface OpeningSaid {
  text: string
  /** It says what is otherwise than usual. */
  isClosure: boolean
}

/** One line each: whether it is open, or what holds instead, and where it is instead. */
export function openingInWords(hours: ListedHours, now: number, words: Said): OpeningSaid[] {
  const { closures = [] } = hours
  const today = dayInKyrgyzstan(now)
  const { state, moved } = closureInWords(closures, today, words)
  const deciding = closureNow(closures, today).state?.closure
  const keepsHours = deciding === undefined || (deciding.kind === 'other_hours' && hasHours(deciding.schedule))
  const usual = keepsHours ? [{ text: hoursInWords(openingAt(hours, now), now, words), isClosure: false }] : []
  return [...usual, ...[state, moved].flatMap((text) => (text === null ? [] : [{ text, isClosure: true }]))]
}

export function OpeningLine({ hours, now }: { hours: ListedHours; now: number }) {
  const words = useWords()
  const { state } = openingAt(hours, now)
  return openingInWords(hours, now, words).map(({ text, isClosure }) => (
    <p className="opening" data-opening={isClosure ? 'otherwise' : state} key={text}>
      {text}
    </p>
  ))
}
