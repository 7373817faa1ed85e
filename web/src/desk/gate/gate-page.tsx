/** What the desk shows to whoever is not signed in: the way in, back to where they wanted to go, and whom to tell what is wrong. */

import { SignInForm } from '../account/sign-in-form.tsx'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'

export default function GatePage({ page: { path, search } }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
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
