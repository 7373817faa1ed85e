/** A link that was just made: shown this once, with a text that is ready to be sent. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { madeLink } from '@legalmap/data/desk/resources/account.ts'
import { useHanded } from '../account/handed.ts'
import { momentInWords } from '../account/moments.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { CopyText } from './copy-text.tsx'

export default function MadeLinkPage() {
  const { t, language } = useDeskWords()
  const { account_id, name, sign_in_name, purpose, address, expires_at } = useHanded(madeLink)
  const date = momentInWords(expires_at, language)
  const message = t(`made.message.${purpose}`, { date, link: address })
  const whatsapp = `https://wa.me/?text=${encodeURIComponent(message)}`
  return (
    <DeskMain
      title={t('made.title')}
      above={name}
      back={{ address: deskAddress(language, 'person', { account: account_id }), words: name }}
    >
      <p className="urgent">{t('made.once', { name })}</p>
      <p>
        {t('made.until', { date })} {t('made.name', { name: sign_in_name })}
      </p>
      <CopyText label={t('made.text')} text={message} rows={10} />
      <p>
        <a className="button primary" href={whatsapp} target="_blank" rel="noreferrer">
          {t('made.whatsapp')}
        </a>
      </p>
      <CopyText label={t('made.link')} text={address} rows={3} />
    </DeskMain>
  )
}
