/** A phone number that is called by one tap. */
import { formatPhone, phoneAddress } from '@legalmap/data/text/phone.ts'
import { Icon } from './icon.tsx'
import { useWords } from './words.tsx'

export function PhoneLink({ number, extension = '', whose }: { number: string; extension?: string; whose?: string }) {
  const { t } = useWords()
  const shown = formatPhone(number)
  const whole = extension ? `${shown} ${t('phone.extension', { number: extension })}` : shown
  const label = whose ? t('phone.call_name', { number: whole, name: whose }) : t('phone.call', { number: whole })
  return (
    <a className="phone" href={phoneAddress(number, extension)} aria-label={label}>
      <Icon name="phone" />
      <span className="number">{shown}</span>
      {extension && <span> {t('phone.extension', { number: extension })}</span>}
    </a>
  )
}
