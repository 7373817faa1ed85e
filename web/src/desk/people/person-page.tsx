/** One person: links for whoever is locked out, role and reach, handing over, and the end of the account. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type ListedPerson, personForms } from '@legalmap/data/desk/resources/account.ts'
import { EventList } from '../account/event-list.tsx'
import { useHanded } from '../account/handed.ts'
import { dayInWords, momentInWords } from '../account/moments.ts'
import { usePerson } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { PersonActs } from './person-acts.tsx'
import { PersonFields } from './person-fields.tsx'
import { PersonLinks } from './person-links.tsx'

function Unused({ person: { account_id, used_at, asked_at, closes_at } }: { person: ListedPerson }) {
  const { t, language } = useDeskWords()
  if (!asked_at) return null
  return (
    <section className="urgent">
      <h2>{t('person.ask_title')}</h2>
      <p>{t('person.ask_text', { date: dayInWords(used_at || asked_at, language) })}</p>
      {closes_at && <p>{t('person.ask_closes', { date: dayInWords(closes_at, language) })}</p>}
      <form method="post" action={`${deskAddress(language, 'person', { account: account_id })}/still-here`}>
        <button type="submit" className="button">
          {t('person.ask_button')}
        </button>
      </form>
    </section>
  )
}

function Change({ person }: { person: ListedPerson }) {
  const { t, language } = useDeskWords()
  return (
    <section className="part">
      <h2>{t('person.change_title')}</h2>
      <form className="form" method="post" action={deskAddress(language, 'person', { account: person.account_id })}>
        <PersonFields person={person} />
        <div className="actions">
          <button type="submit" className="button primary">
            {t('person.save')}
          </button>
        </div>
      </form>
    </section>
  )
}

function Whole({ person }: { person: ListedPerson }) {
  const { t, language } = useDeskWords()
  const { events } = useHanded(personForms)
  const { account_id } = usePerson()
  const { status, used_at, link, sign_in_name, role, office } = person
  const own = person.account_id === account_id
  return (
    <DeskMain
      title={person.name}
      above={[t(`role.${role}`), office].filter(Boolean).join(' · ')}
      back={{ address: deskAddress(language, 'people'), words: t('person.back') }}
    >
      <ErrorSummary />
      <p className="muted">
        {t('made.name', { name: sign_in_name })} · {t(`people.state.${status}`)}
        {used_at && ` · ${t('people.last', { date: momentInWords(used_at, language) })}`}
      </p>
      {own && <p className="muted">{t('person.self')}</p>}
      <Unused person={person} />
      {link && <p className="muted">{t('person.open_link', { date: momentInWords(link.expires_at, language) })}</p>}
      {!own && <PersonLinks person={person} />}
      {status !== 'closed' && <Change person={person} />}
      {!own && status !== 'closed' && <PersonActs person={person} />}
      <section className="part">
        <h2>{t('person.events')}</h2>
        <EventList events={events} />
      </section>
    </DeskMain>
  )
}

export default function PersonPage() {
  const { person } = useHanded(personForms)
  if (!person) throw new Error('The page of a person was handed nobody')
  return <Whole person={person} />
}
