/** One's own sign-in at a glance: who one is here, how one gets in, where one is signed in, and what happened. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { ownSecurity } from '@legalmap/data/desk/resources/account.ts'
import { usePerson } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { EventList } from './event-list.tsx'
import { useHanded } from './handed.ts'
import { dayInWords } from './moments.ts'
import { PasskeyList } from './passkey-list.tsx'
import { ReachInWords } from './reach-in-words.tsx'
import { SessionList } from './session-list.tsx'

/** How long the second step may still wait. */
function Due() {
  const { second_factor } = usePerson()
  const { second_factor_due } = useHanded(ownSecurity)
  const { t, language } = useDeskWords()
  if (second_factor === 'on') return null
  const due =
    second_factor === 'overdue' ? t('security.overdue') : t('security.due', { date: dayInWords(second_factor_due, language) })
  return (
    <div className="urgent">
      <p>{due}</p>
      <form method="post" action={deskAddress(language, 'second_factor')}>
        <button type="submit" className="button primary">
          {t('security.factor_set')}
        </button>
      </form>
    </div>
  )
}

function Self() {
  const person = usePerson()
  const { role, office } = person
  const { sign_in_name, units } = useHanded(ownSecurity)
  const { t } = useDeskWords()
  return (
    <dl className="facts">
      <dt>{t('security.name')}</dt>
      <dd>{sign_in_name}</dd>
      <dt>{t('security.role')}</dt>
      <dd>{t(`role.${role}`)}</dd>
      {office && (
        <>
          <dt>{t('security.office')}</dt>
          <dd>{office}</dd>
        </>
      )}
      <dt>{t('security.reach')}</dt>
      <dd>
        <ReachInWords person={person} units={units} />
      </dd>
    </dl>
  )
}

function SecondStep() {
  const { app, recovery_codes_left } = useHanded(ownSecurity)
  const { second_factor } = usePerson()
  const { t, language } = useDeskWords()
  return (
    <section className="part" id="second-step">
      <h2>{t('security.factor')}</h2>
      <p>{t(app ? 'security.factor_on' : 'security.factor_off')}</p>
      {second_factor === 'on' && <p>{t('security.codes_left', { count: recovery_codes_left })}</p>}
      <div className="actions">
        {(app || second_factor === 'on') && (
          <form method="post" action={deskAddress(language, 'second_factor')}>
            <button type="submit" className="button">
              {t(app ? 'security.factor_new' : 'security.factor_set')}
            </button>
          </form>
        )}
        {second_factor === 'on' && (
          <form method="post" action={deskAddress(language, 'recovery_codes')}>
            <button type="submit" className="button">
              {t('security.codes_new')}
            </button>
          </form>
        )}
      </div>
      {app && <p className="hint">{t('factor.new')}</p>}
      {second_factor === 'on' && <p className="hint">{t('codes.new_lead')}</p>}
    </section>
  )
}

export default function SecurityPage() {
  const { name } = usePerson()
  const { password_changed_at, events } = useHanded(ownSecurity)
  const { t, language } = useDeskWords()
  return (
    <DeskMain title={t('security.title')} above={name}>
      <Due />
      <Self />
      <SecondStep />
      <section className="part">
        <h2>{t('security.password')}</h2>
        {password_changed_at && <p>{t('security.password_set', { date: dayInWords(password_changed_at, language) })}</p>}
        <p>
          <a className="button" href={deskAddress(language, 'password')}>
            {t('password.title')}
          </a>
        </p>
      </section>
      <PasskeyList />
      <SessionList />
      <section className="part">
        <h2>{t('security.events')}</h2>
        <EventList events={events} />
        <p className="hint">{t('security.events_hint')}</p>
      </section>
      <form method="post" action={`/${language}/desk/sign-out`}>
        <button type="submit" className="button">
          {t('security.sign_out')}
        </button>
      </form>
    </DeskMain>
  )
}
