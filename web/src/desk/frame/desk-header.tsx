/** The head of the desk's pages: name, languages, who is signed in, and the way around for whoever may go it. */
import { deskAddress, deskPaths, type PlacedDeskPage } from '@legalmap/data/desk/pages.ts'
import { type DeskAction, may } from '@legalmap/data/desk/roles.ts'
import { languages } from '@legalmap/data/model/language.ts'
import { Mark } from '../../frame/mark.tsx'
import { ownNames } from '../../frame/own-names.ts'
import { FactorNotice } from '../account/factor-notice.tsx'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'

/** In the order of the day's work; each stands there for whoever may do what it is for. */
const ways = [
  ['centers', 'record.read'],
  ['reviews', 'review.decide'],
  ['bulk', 'bulk.edit'],
  ['programs', 'bulk.edit'],
  ['new_center', 'record.create'],
  ['changes', 'history.read'],
  ['people', 'people.manage'],
] as const satisfies readonly (readonly [PlacedDeskPage, DeskAction])[]

function Languages() {
  const { path, search } = useDeskPage()
  const { language, t } = useDeskWords()
  return (
    <nav aria-label={t('frame.languages')}>
      <ul className="languages">
        {languages.map((other) => (
          <li key={other}>
            <a
              href={`/${other}${path}${search}`}
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

/** One's own account, and the way out. */
function Account() {
  const { person } = useDeskPage()
  const { language, t } = useDeskWords()
  if (!person) return null
  return (
    <details className="account">
      <summary>
        <span className="hidden">{t('frame.account')} </span>
        {person.name.split(' ')[0]}
      </summary>
      <div>
        <p>{person.name}</p>
        <p className="small muted">
          {t(`role.${person.role}`)}
          {person.office && ` · ${person.office}`}
        </p>
        <p>
          <a href={deskAddress(language, 'security')}>{t('frame.security')}</a>
        </p>
        <form method="post" action={`/${language}/desk/sign-out`}>
          <button type="submit" className="button">
            {t('frame.sign_out')}
          </button>
        </form>
      </div>
    </details>
  )
}

export function DeskHeader() {
  const { path, person } = useDeskPage()
  const { language, t } = useDeskWords()
  const open = person ? ways.filter(([, action]) => may(person, action)) : []
  return (
    <header className="desk-header">
      <a className="skip" href="#content">
        {t('frame.skip')}
      </a>
      <div className="wrap">
        <a className="name" href={deskAddress(language, 'centers')}>
          <Mark />
          {t('frame.name')}
        </a>
        <Languages />
        <Account />
      </div>
      {open.length > 0 && (
        <nav className="ways" aria-label={t('frame.ways')}>
          <ul className="wrap">
            {open.map(([name]) => (
              <li key={name}>
                <a href={deskAddress(language, name)} aria-current={path === deskPaths[name] ? 'page' : undefined}>
                  {t(`way.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <FactorNotice />
    </header>
  )
}
