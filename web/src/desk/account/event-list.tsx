/** What happened to an account, newest first; what was refused stands out. */
import type { OwnEvent } from '@legalmap/data/desk/resources/account.ts'
import { useDeskWords } from '../desk-words.tsx'
import { momentInWords } from './moments.ts'

export function EventList({ events }: { events: readonly OwnEvent[] }) {
  const { t, language, knows } = useDeskWords()
  const inWords = (what: string) => (knows(`event.${what}`) ? t(`event.${what}` as 'event.signed_in') : what)
  return (
    <ul className="events">
      {events.map(({ sequence, at, what, refused, by }) => (
        <li key={sequence} data-refused={refused || undefined}>
          <span>{inWords(what)}</span>
          <span className="small muted">
            {[momentInWords(at, language), by && t('event.by', { name: by })].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
