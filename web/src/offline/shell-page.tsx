/** What a device without a network shows before a saved page is drawn, and in the place of one that is not saved. */
import type { PageProps } from '../pages/page-props.ts'
import { useWords } from '../ui/words.tsx'

export default function ShellPage({
  page: {
    content: { state },
  },
}: PageProps<'shell'>) {
  const { t, language } = useWords()
  if (state === 'opening')
    return (
      <div className="wrap page">
        <p role="status">{t('shell.opening')}</p>
      </div>
    )
  return (
    <div className="wrap page">
      <h1>{t('shell.missing.title')}</h1>
      <p className="prose">{t('shell.missing.text')}</p>
      <p>
        <a className="button primary" href={`/${language}`}>
          {t('error.home')}
        </a>
      </p>
    </div>
  )
}
