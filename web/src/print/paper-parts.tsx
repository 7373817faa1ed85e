/** What both printed sheets have: numbers to dial by hand, the hotline, the code that leads to the newest facts. */
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { formatPhone, phoneAddress } from '@legalmap/data/text/phone.ts'
import { Mark } from '../frame/mark.tsx'
import { useWords } from '../ui/words.tsx'

interface PaperPhonesProps extends Pick<PublicProvider, 'phones'> {
  most: number
  /** Where there is room to say which to call first. */
  saysOrder?: boolean
}

/** Every number on a line of its own; on the screen it can still be tapped. */
export function PaperPhones({ phones, most, saysOrder = false }: PaperPhonesProps) {
  const { t } = useWords()
  return (
    <ul className="paper-phones">
      {phones.slice(0, most).map(({ number, extension }, place) => (
        <li key={`${number}-${extension}`}>
          {saysOrder && place === 1 && <span className="paper-next">{t('provider.if_nobody_answers')} </span>}
          <a href={phoneAddress(number, extension)} className="number">
            {formatPhone(number)}
          </a>
          {extension && <span className="paper-extension"> {t('phone.extension', { number: extension })}</span>}
        </li>
      ))}
    </ul>
  )
}

export function PaperHotline() {
  const { t } = useWords()
  return (
    <p className="paper-hotline">
      <span>{t('hotline.name')}</span>
      <a href="tel:114">114</a>
    </p>
  )
}

export function PaperCode({ source, says }: { source: string; says: string }) {
  return (
    <figure className="paper-code">
      <img src={source} alt="" width={160} height={160} />
      <figcaption>{says}</figcaption>
    </figure>
  )
}

export function PaperName() {
  const { t } = useWords()
  return (
    <p className="paper-name">
      <Mark />
      {t('site.name')}
    </p>
  )
}

/** An address as people type it. */
export const typedAddress = (address: string): string => address.replace(/^https?:\/\//, '')
