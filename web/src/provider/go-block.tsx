/** How to get there, as far as the place is known and may be told. */

import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import type { ProviderPage } from '@legalmap/data/pages/provider-page.ts'
import { closureInWords } from '@legalmap/data/publish/closure-words.ts'
import { inLanguage } from '@legalmap/data/publish/listing.ts'
import { emptyPageState, formatPageState } from '@legalmap/data/search/page-address.ts'
import { isGone } from '@legalmap/data/vocabulary/provider-status.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { useWords } from '../ui/words.tsx'
import { AgeLines } from './age-line.tsx'
import { Block, Fact } from './block.tsx'
import { directionsTo, geoAddress } from './directions.ts'

function Directions({ page }: { page: ProviderPage }) {
  const { t } = useWords()
  const { location_precision: precision } = page.provider
  if (!page.point) return null
  return (
    <div className="directions no-print">
      <h3>{t('provider.directions')}</h3>
      {precision === 'settlement' && <p className="small muted">{t('provider.directions.to_town')}</p>}
      {precision === 'district' && <p className="small muted">{t('provider.directions.to_district')}</p>}
      <ul>
        <li>
          <a className="button" href={geoAddress(page.point)}>
            {t('provider.directions.geo')}
          </a>
        </li>
        {directionsTo(page.point).map(({ name, address }) => (
          <li key={name}>
            <a className="button" href={address} rel="external noreferrer" translate="no">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className="small muted">{t('provider.directions.leaves')}</p>
    </div>
  )
}

export function GoBlock({ page, now }: { page: ProviderPage; now: number }) {
  const words = useWords()
  const { t, language } = words
  const { provider, where, locator } = page
  const address = inLanguage(provider.address, language)
  const landmark = inLanguage(provider.landmark, language)
  const name = inLanguage(provider.name, language)?.text ?? provider.id
  // a service of the whole country, such as a hotline, has no place to go to
  if (!where && !address && !page.point) return null
  const precision = provider.location_precision
  // where it was is still told, but nobody is to set out for it
  const gone = isGone(provider.status)
  const { moved } = closureInWords(page.closures, dayInKyrgyzstan(now), words)
  return (
    <Block heading={t('provider.go')} icon="directions">
      {moved && (
        <>
          <p className="attention">{moved}</p>
          <h3>{t('closure.old_place')}</h3>
        </>
      )}
      {where && <p>{where}</p>}
      {provider.location_visibility !== 'public' ? (
        <p className="attention">{t(`visibility.${provider.location_visibility}`)}</p>
      ) : address ? (
        <p className="address">
          <LocalizedText text={address} marked />
        </p>
      ) : (
        !gone && <p className="attention">{t('provider.address_unconfirmed')}</p>
      )}
      {landmark && (
        <dl>
          <Fact name={t('provider.landmark')}>
            <LocalizedText text={landmark} marked />
          </Fact>
        </dl>
      )}
      {locator && (
        <figure className="locator">
          <img src={locator} alt={t('provider.map', { name })} width={640} height={360} decoding="async" />
          <figcaption className="small muted">
            {precision !== 'none' && t(`provider.precision.${precision}`)} {t('map.boundaries')}
          </figcaption>
        </figure>
      )}
      {!locator && precision === 'oblast' && provider.location_visibility === 'public' && (
        <p className="small muted">{t('provider.precision.oblast')}</p>
      )}
      {!moved && !gone && <Directions page={page} />}
      {(address || provider.location) && <AgeLines ages={page.ages} groups={['place']} />}
      {locator && (
        <p className="no-print">
          <a href={`/${language}${formatPageState({ ...emptyPageState, selected: provider.id, view: 'map' })}`}>
            {t('provider.on_big_map')}
          </a>
        </p>
      )}
    </Block>
  )
}
