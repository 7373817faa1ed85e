/** A district's poster of A4 paper for a notice board: who helps there, whom to call, and where the newest facts are. */

import { dayInKyrgyzstan, dayOfInstant } from '@legalmap/data/model/instant.ts'
import type { PosterLine } from '@legalmap/data/pages/poster-page.ts'
import { closureLines } from '@legalmap/data/publish/closure-words.ts'
import { readableHours } from '@legalmap/data/publish/opening.ts'
import type { PageProps } from '../pages/page-props.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { useWords } from '../ui/words.tsx'
import { PaperCode, PaperHotline, PaperName, PaperPhones, typedAddress } from './paper-parts.tsx'
import { PrintBar } from './print-bar.tsx'

const mostPhones = 2
const mostClosures = 2
/** More lines are set smaller, so that a dozen still stand on one sheet. */
const fewLines = 4

function Row({ line, today }: { line: PosterLine; today: string }) {
  const { t, language, date, distance } = useWords()
  const { source_date, sure_since, location_visibility: visibility } = line
  const hours = readableHours(line.schedule, language)
  const closures = closureLines(line.closures, today, { t, language, year: true }).slice(0, mostClosures)
  return (
    <tr>
      <th scope="row">
        <LocalizedText text={line.name} />
        <span className="poster-where">
          {!line.name.text.includes(line.where) && ` · ${line.where}`}
          {line.address && (
            <>
              {' · '}
              <LocalizedText text={line.address} />
            </>
          )}
          {line.distance !== null && ` · ${distance(line.distance)}`}
        </span>
        {visibility !== 'public' && <p className="poster-small">{t(`visibility.${visibility}`)}</p>}
      </th>
      <td className="poster-phone">
        {line.phones.length > 0 ? <PaperPhones phones={line.phones} most={mostPhones} /> : t('poster.no_phone')}
      </td>
      <td className="poster-when">
        {hours ? hours.map((text) => <p key={text}>{text}</p>) : <p>{t('poster.no_hours')}</p>}
        {closures.map((text) => (
          <p className="poster-closure" key={text}>
            {text}
          </p>
        ))}
        <p className="poster-small">
          {sure_since
            ? t('poster.checked', { date: date(dayOfInstant(sure_since)) })
            : source_date
              ? t('poster.source', { date: date(source_date) })
              : t('poster.source_undated')}
        </p>
      </td>
    </tr>
  )
}

function Lines({ heading, lines, today }: { heading?: string; lines: readonly PosterLine[]; today: string }) {
  if (lines.length === 0) return null
  return (
    <tbody>
      {heading && (
        <tr className="poster-group">
          <th scope="rowgroup" colSpan={3}>
            {heading}
          </th>
        </tr>
      )}
      {lines.map((line) => (
        <Row key={line.id} line={line} today={today} />
      ))}
    </tbody>
  )
}

export default function PosterPage({ page: { content: page, now, public_url: publicUrl } }: PageProps<'poster'>) {
  const { t, language, date } = useWords()
  const { unit, inside, oblast, nearest, picture, changed_on } = page
  const today = dayInKyrgyzstan(now)
  const find = `/${language}?unit=${unit.id}`
  const all = [...inside, ...oblast.lines, ...nearest]
  return (
    <div className="wrap print-page">
      <PrintBar back={{ href: find, text: t('poster.back') }} paper={t('poster.paper')} />
      <article className="sheet poster" data-lines={all.length > fewLines ? 'many' : 'few'}>
        <header>
          <PaperName />
          <h1>{t('poster.title', { unit: unit.name })}</h1>
          {unit.context && <p className="poster-context">{unit.context}</p>}
        </header>
        <PaperHotline />
        <div className="poster-find">
          {picture && (
            <figure className="poster-map">
              <img src={picture} alt={t('poster.map', { unit: unit.name })} width={960} height={520} />
              <figcaption>{t('map.boundaries')}</figcaption>
            </figure>
          )}
          <PaperCode
            source={`/${language}/units/${unit.id}/qr.svg`}
            says={t('poster.scan', { address: typedAddress(publicUrl) })}
          />
        </div>
        {inside.length === 0 && <p className="poster-none">{t('poster.none', { unit: unit.name })}</p>}
        {all.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{t('poster.column.who')}</th>
                <th scope="col">{t('poster.column.phone')}</th>
                <th scope="col">{t('poster.column.hours')}</th>
              </tr>
            </thead>
            <Lines lines={inside} today={today} />
            <Lines heading={t('poster.oblast', { unit: oblast.name })} lines={oblast.lines} today={today} />
            <Lines heading={t('poster.nearest')} lines={nearest} today={today} />
          </table>
        )}
        <footer>
          <p>{t('poster.call_first')}</p>
          <p>
            {changed_on && `${t('poster.register', { date: date(changed_on) })} · `}
            {t('poster.printed', { date: date(today) })}
          </p>
        </footer>
      </article>
    </div>
  )
}
