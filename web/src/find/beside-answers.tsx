/** What stands beside the answers: the next visit near the start, and where to turn when nothing fits. */
import type { OblastBody } from '@legalmap/data/pages/oblast-body.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { PhoneLink } from '../ui/phone-link.tsx'
import { useWords } from '../ui/words.tsx'
import { VisitItem } from '../visits/visit-item.tsx'
import type { Find } from './use-find.ts'

export function NextVisits({ find }: { find: Find }) {
  const { t, language } = useWords()
  const { visits } = find.help
  if (visits.length === 0) return null
  return (
    <section className="beside" aria-labelledby="next-visits">
      <h3 id="next-visits">{t('results.next_visits', { count: visits.length })}</h3>
      <ul className="visits">
        {visits.map(({ distance, ...visit }) => (
          <VisitItem key={visit.id} visit={visit} day="" distance={distance} />
        ))}
      </ul>
      <p>
        <a className="back" href={`/${language}/visits`}>
          {t('visits.title')}
        </a>
      </p>
    </section>
  )
}

function Body({ oblast_body: { body, oblast, is_of_oblast } }: { oblast_body: OblastBody }) {
  const { t, language } = useWords()
  if (!body) return null
  const how = is_of_oblast ? 'ways.oblast' : oblast ? 'ways.not_known' : 'ways.state'
  return (
    <>
      <p>{t(how, { oblast })}</p>
      <p>
        <a className="back" href={`/${language}/providers/${body.id}`}>
          <LocalizedText text={body.name} marked />
        </a>
      </p>
      {body.phone && body.phone.number !== '114' && (
        <PhoneLink number={body.phone.number} extension={body.phone.extension} whose={body.name.text} />
      )}
    </>
  )
}

/** Nobody is left without somebody to ask. */
export function WaysOn({ find }: { find: Find }) {
  const { t } = useWords()
  const { oblast_body } = find.help
  if (!oblast_body) return null
  return (
    <section className="beside" aria-labelledby="ways-on">
      <h3 id="ways-on">{t('ways.heading')}</h3>
      <p>
        <a className="button primary" href="tel:114">
          {t('hotline.call')}
        </a>
      </p>
      <Body oblast_body={oblast_body} />
    </section>
  )
}
