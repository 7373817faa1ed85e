/** Numbers to call, each with whose it is and whether it works. */
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { StatusLine } from '../listing/status-line.tsx'
import { LocalizedText } from '../ui/localized-text.tsx'
import { PhoneLink } from '../ui/phone-link.tsx'
import { useWords } from '../ui/words.tsx'

export function Hotlines({ hits }: { hits: readonly ListedHit[] }) {
  const { language } = useWords()
  return (
    <ul className="hotlines">
      {hits.map(({ id, name, phone, status, source_date }) => (
        <li key={id}>
          {phone && <PhoneLink number={phone.number} extension={phone.extension} whose={name.text} />}
          <div>
            <a href={`/${language}/providers/${id}`}>
              <LocalizedText text={name} marked />
            </a>
            <StatusLine status={status} sourceDate={source_date} />
          </div>
        </li>
      ))}
    </ul>
  )
}
