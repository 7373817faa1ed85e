/** What was sent by somebody who was signed out meanwhile: it waits in this page until she has signed in beside it. */
import type { FormEntries } from '@legalmap/data/desk/desk-page.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskWords } from '../desk-words.tsx'

export function UnsentForm({ address, entries }: { address: string; entries: FormEntries }) {
  const { t, language } = useDeskWords()
  return (
    <>
      <p>{t('unsent.lead')}</p>
      <section className="part">
        <p>{t('unsent.first')}</p>
        <p>
          <a className="button primary" href={deskAddress(language, 'sign_in')} target="_blank" rel="noreferrer">
            {t('sign_in.button')}
          </a>
        </p>
      </section>
      <section className="part">
        <p>{t('unsent.then')}</p>
        <form method="post" action={address}>
          {entries.map(([name, value], place) => (
            <input key={place} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="button">
            {t('unsent.send')}
          </button>
        </form>
      </section>
    </>
  )
}
