/** To keep and to pass on: messengers, the clipboard, the address book, paper. The text is put together here, from public facts. */
import type { ProviderPage } from '@legalmap/data/pages/provider-page.ts'
import { shareAddresses, shareMessage, shareProvider } from '@legalmap/data/publish/share-text.ts'
import { useRef, useState } from 'react'
import { useHydrated } from '../ui/hydrated.ts'
import { useWords } from '../ui/words.tsx'
import { Block } from './block.tsx'

type Copying = 'idle' | 'copied' | 'failed'

export function ShareBlock({ page, publicUrl, now }: { page: ProviderPage; publicUrl: string; now: number }) {
  const { t, language } = useWords()
  const alive = useHydrated()
  const [copying, setCopying] = useState<Copying>('idle')
  const written = useRef<HTMLDetailsElement>(null)
  const { provider, where } = page
  const path = `/${language}/providers/${provider.id}`
  const share = shareProvider(provider, { language, where, address: publicUrl + path, t, now })
  const message = shareMessage(share)
  const addresses = shareAddresses(share)

  async function copy() {
    try {
      await navigator.clipboard.writeText(message)
      setCopying('copied')
    } catch {
      if (written.current) written.current.open = true
      setCopying('failed')
    }
  }

  return (
    <div className="share no-print">
      <Block heading={t('share.heading')} icon="share">
        <ul className="share-ways">
          {(['whatsapp', 'telegram', 'sms'] as const).map((way) => (
            <li key={way}>
              <a className="button" href={addresses[way]} rel="external noreferrer">
                {t(`provider.channel.${way}`)}
              </a>
            </li>
          ))}
          {alive && (
            <li>
              <button className="button" type="button" onClick={copy}>
                {t('share.copy')}
              </button>
            </li>
          )}
        </ul>
        <p role="status" className="share-copied" data-copying={copying}>
          {copying === 'copied' && t('share.copied')}
          {copying === 'failed' && t('share.copy_failed')}
        </p>
        <details ref={written}>
          <summary>{t('share.message')}</summary>
          <p className="share-message" translate="no">
            {message}
          </p>
        </details>
        <p className="small attention">{t('share.stays')}</p>
        <ul className="share-keep">
          <li>
            <a href={`${path}.vcf`}>{t('share.vcard')}</a>
          </li>
          <li>
            <a href={`${path}/card`}>{t('share.slip')}</a>
          </li>
          {provider.unit_id && (
            <li>
              <a href={`/${language}/units/${provider.unit_id}/poster`}>{t('share.poster')}</a>
            </li>
          )}
        </ul>
        <details>
          <summary>{t('share.qr')}</summary>
          <img className="share-qr" src={`${path}/qr.svg`} alt={t('share.qr_picture')} width={232} height={232} loading="lazy" />
        </details>
      </Block>
    </div>
  )
}
