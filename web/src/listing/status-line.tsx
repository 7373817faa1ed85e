/** Whether a place works, as far as its newest source says, with that source's date. */
import { isGone, type ProviderStatus } from '@legalmap/data/vocabulary/provider-status.ts'
import { useWords } from '../ui/words.tsx'

interface StatusLineProps {
  status: ProviderStatus
  sourceDate: string
  /** The day of closing for good, or a month or a year of it; empty where it is not known. */
  closedOn?: string
}

export function StatusLine({ status, sourceDate, closedOn = '' }: StatusLineProps) {
  const { t, date } = useWords()
  if (status === 'closed' && closedOn)
    return <p className="status attention">{t('status.closed_on', { date: date(closedOn) })}</p>
  if (isGone(status)) return <p className="status attention">{t(`status.${status}`)}</p>
  const text = sourceDate ? t(`status.${status}`, { date: date(sourceDate) }) : t(`status.${status}_undated`)
  return (
    <p className="status" data-status={status}>
      {text}
    </p>
  )
}
