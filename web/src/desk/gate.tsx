/** What the desk shows to whoever is not signed in: what this part is for, and that nobody can sign in yet. */
import { useQuery } from '@tanstack/react-query'
import { useDeskWords } from './desk-words.tsx'
import { personQuery } from './queries.ts'

export function Gate() {
  const { t, language } = useDeskWords()
  const { data: person } = useQuery(personQuery)
  return (
    <main id="content" className="wrap gate">
      <h1>{t('title')}</h1>
      <p>{t('for')}</p>
      {!person && (
        <p role="status">
          <b>{t('nobody')}</b> {t('no_accounts')}
        </p>
      )}
      <p>{t('corrections')}</p>
      <p>
        <a className="button primary" href={`/${language}`}>
          {t('back')}
        </a>
      </p>
    </main>
  )
}
