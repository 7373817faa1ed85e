/** Where somebody is signed in, each to be ended by one press. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type OwnSession, ownSecurity } from '@legalmap/data/desk/resources/account.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useHanded } from './handed.ts'
import { momentInWords } from './moments.ts'

/** The names that their makers give them, the same in every language. */
const names: Readonly<Record<string, string>> = {
  edge: 'Edge',
  opera: 'Opera',
  yandex: 'Yandex',
  samsung: 'Samsung Internet',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
  android: 'Android',
  ios: 'iOS',
  windows: 'Windows',
  mac: 'Mac',
  linux: 'Linux',
}

function Ending({ session, words }: { session: string; words: string }) {
  const { language } = useDeskWords()
  return (
    <form method="post" action={`${deskAddress(language, 'security')}/sessions`}>
      <input type="hidden" name="session" value={session} />
      <button type="submit" className="button">
        {words}
      </button>
    </form>
  )
}

function Session({ session }: { session: OwnSession }) {
  const { t, language } = useDeskWords()
  const { id, device, current, started_at, used_at } = session
  const known = [names[device.browser], names[device.system]].filter(Boolean).join(', ')
  return (
    <li className="row">
      <div>
        <p>
          <b>{t(current ? 'security.session_this' : 'security.session_other')}</b> · {known || t('device.unknown')}
        </p>
        <p className="small muted">
          {t('security.session_since', { date: momentInWords(started_at, language) })} ·{' '}
          {t('security.session_used', { date: momentInWords(used_at, language) })}
        </p>
      </div>
      {!current && <Ending session={id} words={t('security.session_end')} />}
    </li>
  )
}

export function SessionList() {
  const { t } = useDeskWords()
  const { sessions } = useHanded(ownSecurity)
  return (
    <section className="part">
      <h2>{t('security.sessions')}</h2>
      <ul className="rows">
        {sessions.map((session) => (
          <Session key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 2 && <Ending session="all" words={t('security.session_end_all')} />}
    </section>
  )
}
