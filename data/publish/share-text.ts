/** What a person sends on: a provider in a few lines of plain text, and the addresses that open it in a messenger. */
import type { Translate } from '../messages/messages.ts'
import { dayInKyrgyzstan } from '../model/instant.ts'
import type { Language } from '../model/language.ts'
import { formatPhone } from '../text/phone.ts'
import { isGone } from '../vocabulary/provider-status.ts'
import { closureLines } from './closure-words.ts'
import { inLanguage, listedClosures } from './listing.ts'
import type { PublicProvider } from './public-provider.ts'

/** `where` is the whereabouts in words, `address` the provider's page, absolute; `now` is epoch milliseconds. */
export interface ShareOptions {
  language: Language
  where: string
  address: string
  t: Translate
  now: number
}

export interface Share {
  /** The lines without the page's address. */
  text: string
  address: string
}

/** Name, place, what to know before going, up to two phones or the hotline: short enough for a few text messages. */
export function shareProvider(provider: PublicProvider, { language, where, address, t, now }: ShareOptions): Share {
  const today = dayInKyrgyzstan(now)
  const street = inLanguage(provider.address, language)?.text
  const phones = provider.phones.slice(0, 2).map(({ number, extension }) => {
    const shown = formatPhone(number)
    return t('share.phone', { number: extension ? `${shown} ${t('phone.extension', { number: extension })}` : shown })
  })
  const gone = isGone(provider.status)
  const lines = [
    inLanguage(provider.name, language)?.text ?? provider.id,
    [where, street].filter(Boolean).join(', '),
    ...(gone ? [] : closureLines(listedClosures(provider, today, language), today, { t, language, year: true })),
    isGone(provider.status) ? t(`status.${provider.status}`) : provider.status === 'planned' ? t('status.planned_undated') : '',
    ...(phones.length > 0 ? phones : [t('phone.unconfirmed')]),
  ]
  // what cannot be written in UTF-8 cannot be put into an address either
  const text = lines
    .filter(Boolean)
    .join('\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
  return { text, address }
}

/** The whole message, for what takes one text: a text message, WhatsApp, the clipboard. */
export const shareMessage = ({ text, address }: Share): string => `${text}\n${address}`

/** The addresses that open a messenger with the message written, addressed to nobody yet. */
export function shareAddresses(share: Share): Record<'whatsapp' | 'telegram' | 'sms', string> {
  const message = encodeURIComponent(shareMessage(share))
  return {
    whatsapp: `https://wa.me/?text=${message}`,
    telegram: `https://t.me/share/url?url=${encodeURIComponent(share.address)}&text=${encodeURIComponent(share.text)}`,
    // with `?&` Android reads the body, and so does iOS, which looks behind the first `&`
    sms: `sms:?&body=${message}`,
  }
}
