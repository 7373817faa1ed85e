/** What to do when somebody cannot get in: no e-mail and no SMS, an administrator hands over a link. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'

const troubles = ['password', 'factor', 'name', 'link', 'administrator'] as const

export default function SignInHelpPage() {
  const { t, language } = useDeskWords()
  return (
    <DeskMain title={t('help.title')} back={{ address: deskAddress(language, 'sign_in'), words: t('help.back') }}>
      <p>{t('help.lead')}</p>
      {troubles.map((trouble) => (
        <section key={trouble} className="part">
          <h2>{t(`help.${trouble}`)}</h2>
          <p>{t(`help.${trouble}_text`)}</p>
        </section>
      ))}
    </DeskMain>
  )
}
