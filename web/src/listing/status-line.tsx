/** Whether a place works, as far as its newest source says, with that source's date. */
import type { ProviderStatus } from '@legalmap/data/vocabulary/provider-status.ts'
import { useWords } from '../ui/words.tsx'

export function StatusLine({ status, sourceDate }: { status: ProviderStatus; sourceDate: string }) {
  const { t, date } = useWords()
  if (status === 'historical' || status === 'closed') return <p className="status attention">{t(`status.${status}`)}</p>
  const text = sourceDate ? t(`status.${status}`, { date: date(sourceDate) }) : t(`status.${status}_undated`)
  return (
    <p className="status" data-status={status}>
      {text}
    </p>
  )
}
