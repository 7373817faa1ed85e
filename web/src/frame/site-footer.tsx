/** The foot of every page: whose words these are, and under which licence. */
import type { MessageKey } from '@legalmap/data/messages/messages.ts'
import { useWords } from '../ui/words.tsx'

export function SiteFooter({ hasVisits }: { hasVisits: boolean }) {
  const { language, t } = useWords()
  const pages: readonly (readonly [path: string, words: MessageKey])[] = [
    ['', 'nav.find'],
    ['/problems', 'nav.problems'],
    ['/eligibility', 'nav.eligibility'],
    ...(hasVisits ? [['/visits', 'visits.title'] as const] : []),
    ['/safety', 'nav.safety'],
    ['/saved', 'saved.title'],
    ['/about', 'nav.about'],
  ]
  return (
    <footer className="footer" id="foot" tabIndex={-1}>
      <div className="wrap">
        <p>
          {t('footer.data')} {t('footer.not_official')}
        </p>
        <nav aria-label={t('nav.foot')} className="no-print">
          <ul className="foot-links">
            {pages.map(([path, words]) => (
              <li key={path}>
                <a href={`/${language}${path}`}>{t(words)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
