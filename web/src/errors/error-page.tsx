/** When a page is not there or cannot be made: what to do now. */
import { useWords } from '../ui/words.tsx'

export function ErrorPage({ name }: { name: 'not_found' | 'server_error' }) {
  const { t, language } = useWords()
  const kind = name === 'not_found' ? 'not_found' : 'server'
  return (
    <div className="wrap page">
      <h1>{t(`error.${kind}.title`)}</h1>
      <p className="prose">{t(`error.${kind}.text`)}</p>
      <p>
        <a className="button primary" href={`/${language}`}>
          {t('error.home')}
        </a>
      </p>
    </div>
  )
}
