/** The foot of every page: whose words these are, and under which licence. */
import { useWords } from '../ui/words.tsx'

export function SiteFooter({ hasVisits }: { hasVisits: boolean }) {
  const { language, t } = useWords()
  return (
    <footer className="footer" id="foot" tabIndex={-1}>
      <div className="wrap">
        <p>
          {t('footer.data')} {t('footer.not_official')}
        </p>
        <p className="no-print">
          <a href={`/${language}/about`}>{t('nav.about')}</a>
          {hasVisits && (
            <>
              {' · '}
              <a href={`/${language}/visits`}>{t('visits.title')}</a>
            </>
          )}
        </p>
      </div>
    </footer>
  )
}
