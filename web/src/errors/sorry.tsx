/** When a page is not there or cannot be made: what to do now. */
import { useWords } from '../ui/words.tsx'

export function Sorry({ about }: { about: 'not_found' | 'server' }) {
  const { t, language } = useWords()
  return (
    <div className="wrap page">
      <h1>{t(`error.${about}.title`)}</h1>
      <p className="prose">{t(`error.${about}.text`)}</p>
      <p>
        <a className="button primary" href={`/${language}`}>
          {t('error.home')}
        </a>
      </p>
    </div>
  )
}
