/** Open now, opens later, or not confirmed: said only from hours that a coordinator verified. */
import { bishkekOffset } from '@legalmap/data/model/instant.ts'
import { type Opening, openingAt } from '@legalmap/data/publish/opening.ts'
import { formatTime, weekdayName } from '@legalmap/data/text/dates.ts'
import { useWords, type Words } from '../ui/words.tsx'

const day = 24 * 60 * 60 * 1000

export function openingInWords(opening: Opening, now: number, { t, language }: Pick<Words, 't' | 'language'>): string {
  if (opening.state === 'unconfirmed') return t('open.unconfirmed')
  if (opening.change === null) return t(opening.state === 'open' ? 'open.now' : 'open.closed')
  const minutes = Math.floor((opening.change + bishkekOffset) / 60_000) % (24 * 60)
  const time = formatTime(minutes)
  if (opening.state === 'open') return t('open.now_until', { time })
  const daysAhead = Math.floor((opening.change + bishkekOffset) / day) - Math.floor((now + bishkekOffset) / day)
  if (daysAhead === 0) return t('open.later_today', { time })
  const weekday = new Date(opening.change + bishkekOffset).getUTCDay() || 7
  return t('open.later', { day: weekdayName(weekday, language, 'long'), time })
}

export function OpeningLine({ schedule, now }: { schedule: string; now: number }) {
  const words = useWords()
  const opening = openingAt({ schedule }, now)
  return (
    <p className="opening" data-opening={opening.state}>
      {openingInWords(opening, now, words)}
    </p>
  )
}
