/** What the desk shows to whoever is not signed in: the way in, back to where they wanted to go, and whom to tell what is wrong. */
import { unsentForm } from '@legalmap/data/desk/resources/account.ts'
import { useMaybeHanded } from '../account/handed.ts'
import { SignInForm } from '../account/sign-in-form.tsx'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { UnsentForm } from './unsent-form.tsx'

export default function GatePage({ page: { path, search } }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const unsent = useMaybeHanded(unsentForm)
  if (unsent)
    return (
      <DeskMain title={t('unsent.title')}>
        <UnsentForm {...unsent} />
      </DeskMain>
    )
  return (
    <DeskMain title={t('sign_in.title')}>
      <p>{t('for')}</p>
      <SignInForm to={`/${language}${path}${search}`} />
      <p className="muted">{t('corrections')}</p>
      <p>
        <a className="way" href={`/${language}`}>
          {t('back')}
        </a>
      </p>
    </DeskMain>
  )
}
