/** From when until when something holds, both days included. */
import { formatDay } from '@legalmap/data/text/dates.ts'
import { useDeskWords } from '../desk-words.tsx'

export function Span({ from, until }: { from: string; until: string }) {
  const { t, language } = useDeskWords()
  const day = (text: string, ends = false) => formatDay(text, language, { year: true, until: ends })
  if (from && until) return <>{from === until ? day(from) : t('span.between', { from: day(from), until: day(until) })}</>
  if (from) return <>{t('span.from', { from: day(from) })}</>
  return <>{until ? t('span.until', { until: day(until, true) }) : t('span.open')}</>
}
