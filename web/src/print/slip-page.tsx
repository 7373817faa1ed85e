/** A provider as a slip of A6 paper: to put into a bag, or to hand to somebody who has no phone. */

import { hasMoved } from '@legalmap/data/hours/closures.ts'
import { dayInKyrgyzstan, dayOfInstant } from '@legalmap/data/model/instant.ts'
import type { SlipPage as Slip } from '@legalmap/data/pages/slip-page.ts'
import { closureLines } from '@legalmap/data/publish/closure-words.ts'
import { inLanguage } from '@legalmap/data/publish/listing.ts'
import { readableHours } from '@legalmap/data/publish/opening.ts'
import { isGone } from '@legalmap/data/vocabulary/provider-status.ts'
import { StatusLine } from '../listing/status-line.tsx'
import type { PageProps } from '../pages/page-props.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { useWords } from '../ui/words.tsx'
import { PaperCode, PaperHotline, PaperName, PaperPhones, typedAddress } from './paper-parts.tsx'
import { PrintBar } from './print-bar.tsx'

const mostPhones = 3
/** Longer names are set smaller, so that it stays one page. */
const longName = 48
/** What else fits on one page of A6; the code on it leads to the rest. */
const most = { closures: 2, notices: 1, bring: 160 }

function Place({ page: { provider, where }, moved }: { page: Slip; moved: boolean }) {
  const { t, language } = useWords()
  // paper that names the old door leads to it; the closure's line says where to go instead
  const address = moved ? null : inLanguage(provider.address, language)
  const landmark = inLanguage(provider.landmark, language)
  return (
    <div className="slip-place">
      <p>{where || t('where.country')}</p>
      {provider.location_visibility !== 'public' ? (
        <p>{t(`visibility.${provider.location_visibility}`)}</p>
      ) : (
        address && (
          <p className="slip-address">
            <LocalizedText text={address} />
            {landmark && (
              <>
                {' '}
                (<LocalizedText text={landmark} />)
              </>
            )}
          </p>
        )
      )}
      {provider.location_visibility === 'public' && !address && !moved && where && <p>{t('provider.address_unconfirmed')}</p>}
    </div>
  )
}

export default function SlipPage({ page: { content: page, now, public_url: publicUrl } }: PageProps<'slip'>) {
  const { t, language, date } = useWords()
  const { provider } = page
  const path = `/${language}/providers/${provider.id}`
  const name = inLanguage(provider.name, language) ?? { text: provider.id }
  const kind = t(`kind.${provider.kind}`)
  const notices = page.notices.flatMap(({ text }) => inLanguage(text, language) ?? []).slice(0, most.notices)
  const today = dayInKyrgyzstan(now)
  const gone = isGone(provider.status)
  const hours = gone ? [] : (readableHours(provider.schedule, language) ?? [t('open.unconfirmed')])
  const lines = closureLines(page.closures, today, { t, language, year: true })
  const closures = gone ? [] : lines.slice(0, most.closures)
  const bring = inLanguage(provider.what_to_bring, language)
  return (
    <div className="wrap print-page">
      <PrintBar back={{ href: path, text: t('slip.back') }} paper={t('slip.paper')} />
      <article className="sheet slip">
        <header>
          <PaperName />
          <h1 data-long={name.text.length > longName || undefined}>
            <LocalizedText text={name} />
          </h1>
          {!name.text.startsWith(kind) && <p className="slip-kind">{kind}</p>}
        </header>
        {provider.phones.length > 0 ? (
          <PaperPhones phones={provider.phones} most={mostPhones} saysOrder />
        ) : (
          <p className="slip-no-phone">{t('phone.unconfirmed')}</p>
        )}
        <Place page={page} moved={hasMoved(provider.closures, today)} />
        <ul className="slip-hours">
          {hours.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {provider.ways_to_come.map((way) => (
            <li key={way}>{t(`come.${way}`)}</li>
          ))}
        </ul>
        {closures.map((line) => (
          <p className="slip-notice" key={line}>
            {line}
          </p>
        ))}
        {bring && bring.text.length <= most.bring && (
          <p className="slip-notice">
            {t('provider.what_to_bring')}: <LocalizedText text={bring} />
          </p>
        )}
        {notices.map((notice) => (
          <p className="slip-notice" key={notice.text}>
            <LocalizedText text={notice} />
          </p>
        ))}
        <footer>
          <PaperHotline />
          <PaperCode source={`${path}/qr.svg`} says={t('slip.scan')} />
          <div className="slip-source">
            <StatusLine status={provider.status} sourceDate={provider.source_date} closedOn={provider.closed_on} />
            <p>
              {page.sure_since ? t('slip.checked', { date: date(dayOfInstant(page.sure_since)) }) : t('provider.not_verified')}
            </p>
            <p translate="no">{typedAddress(publicUrl)}</p>
          </div>
        </footer>
      </article>
    </div>
  )
}
