/** The head of every page: name, way around, languages, and the hotline and the way out that are always there. */
import { languages } from '@legalmap/data/model/language.ts'
import { LeaveLink, SkipToLeave } from '../safety/leave-link.tsx'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../ui/words.tsx'
import { useSearchString } from './address.ts'
import { Mark } from './mark.tsx'
import { ownNames } from './own-names.ts'

function LanguageSwitch({ path, search }: { path: string; search: string }) {
  const { language, t } = useWords()
  const current = useSearchString(search)
  return (
    <nav aria-label={t('language.label')}>
      <ul className="languages">
        {languages.map((other) => (
          <li key={other}>
            <a
              href={`/${other}${path}${current}`}
              hrefLang={other}
              lang={other}
              title={ownNames[other].long}
              aria-current={other === language ? 'true' : undefined}
            >
              {ownNames[other].short}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Whom to call, and how to get away: always in sight. */
function UrgentBar() {
  const { t } = useWords()
  return (
    <aside className="hotline-bar" aria-label={t('frame.urgent')}>
      <a className="hotline" href="tel:114">
        <span className="hotline-name">{t('hotline.name')}</span> <span className="hotline-short">{t('hotline.short')}</span>{' '}
        <b>
          <Icon name="phone" />
          114
        </b>
      </a>
      <LeaveLink />
    </aside>
  )
}

export function SiteHeader({ path, search }: { path: string; search: string }) {
  const { language, t } = useWords()
  return (
    <>
      <header className="header no-print">
        <a className="skip" href="#content">
          {t('skip.content')}
        </a>
        <SkipToLeave />
        <div className="wrap">
          <a className="name" href={`/${language}`}>
            <Mark />
            {t('site.name')}
          </a>
          <nav aria-label={t('nav.label')}>
            <a className="around" href={`/${language}/problems`} aria-current={path === '/problems' ? 'page' : undefined}>
              {t('nav.problems')}
            </a>
            <a className="around" href={`/${language}/about`} aria-current={path === '/about' ? 'page' : undefined}>
              {t('nav.about')}
            </a>
          </nav>
          <LanguageSwitch path={path} search={search} />
        </div>
      </header>
      <UrgentBar />
    </>
  )
}
