/** Whom to call, write to, or look up. */
import { inLanguage } from '@legalmap/data/publish/listing.ts'
import type { GroupAge } from '@legalmap/data/publish/public-ages.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { LocalizedText } from '../ui/localized-text.tsx'
import { PhoneLink } from '../ui/phone-link.tsx'
import { useWords } from '../ui/words.tsx'
import { AgeLines } from './age-line.tsx'
import { Block, Fact } from './block.tsx'

function Phones({ phones }: Pick<PublicProvider, 'phones'>) {
  const { t, language } = useWords()
  return (
    <ul className="phones">
      {phones.map(({ number, extension, label, channels }, place) => {
        const whose = inLanguage(label, language)
        const others = channels.filter((channel) => channel !== 'call')
        return (
          <li key={`${number}-${extension}`}>
            {place === 1 && <span className="phones-next">{t('provider.if_nobody_answers')}</span>}
            <PhoneLink number={number} extension={extension} />
            {whose && (
              <span className="muted">
                <LocalizedText text={whose} marked />
              </span>
            )}
            {others.length > 0 && (
              <span className="small muted">
                {t('provider.channels', { channels: channels.map((channel) => t(`provider.channel.${channel}`)).join(', ') })}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

export function CallBlock({ provider, ages }: { provider: PublicProvider; ages: readonly GroupAge[] }) {
  const { t } = useWords()
  const { phones, email, website } = provider
  return (
    <Block heading={t('provider.call')} icon="phone">
      {phones.length > 0 ? (
        <Phones phones={phones} />
      ) : (
        <p>
          <a className="call-hotline" href="tel:114">
            {t('phone.unconfirmed')}
          </a>
        </p>
      )}
      {phones.length > 0 && <AgeLines ages={ages} groups={['phones']} />}
      {(email || website) && (
        <dl>
          {email && (
            <Fact name={t('provider.email')}>
              <a href={`mailto:${email}`} translate="no">
                {email}
              </a>
            </Fact>
          )}
          {website && (
            <Fact name={t('provider.website')}>
              <a href={website} rel="external noreferrer" translate="no">
                {website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
              </a>
            </Fact>
          )}
        </dl>
      )}
      {(email || website) && <AgeLines ages={ages} groups={['web']} />}
    </Block>
  )
}
