/** What is otherwise today: closed until a day, by phone only, at other hours, at another place; and why. */
import { closureNow } from '@legalmap/data/hours/closures.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { closureInWords } from '@legalmap/data/publish/closure-words.ts'
import type { ListedClosure } from '@legalmap/data/publish/listing.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { useWords } from '../ui/words.tsx'

export function ClosureNotice({ closures, now }: { closures: readonly ListedClosure[]; now: number }) {
  const words = useWords()
  const today = dayInKyrgyzstan(now)
  const deciding = closureNow(closures, today)
  const said = closureInWords(closures, today, words)
  const parts = (['state', 'moved'] as const).flatMap((part) => {
    const text = said[part]
    return text ? [{ part, text, reason: deciding[part]?.closure.reason ?? null }] : []
  })
  if (parts.length === 0) return null
  return (
    <section className="notice closure" aria-label={words.t('closure.now')}>
      {parts.map(({ part, text, reason }) => (
        <p key={part}>
          <strong>{text}.</strong> {reason && <LocalizedText text={reason} marked />}
        </p>
      ))}
    </section>
  )
}
