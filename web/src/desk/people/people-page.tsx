/** Who works on the register: what nobody looks after comes first, then who has not come for long, then everybody. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type ListedPerson, type ListedUnit, peopleList } from '@legalmap/data/desk/resources/account.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useHanded } from '../account/handed.ts'
import { useDeskWords } from '../desk-words.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { PersonRow } from './person-row.tsx'

function Orphans({ orphans }: { orphans: readonly ListedUnit[] }) {
  const { t, language } = useDeskWords()
  if (orphans.length === 0) return <p className="good">{t('people.orphans_none')}</p>
  return (
    <section className="urgent">
      <h2>{t('people.orphans', { count: orphans.length })}</h2>
      <ul className="listed">
        {orphans.map(({ id, name }) => (
          <li key={id}>{localize(name, language)?.text ?? id}</li>
        ))}
      </ul>
      <p>{t('people.orphans_hint')}</p>
    </section>
  )
}

interface PeopleProps {
  title: string
  hint?: string
  people: readonly ListedPerson[]
}

function People({ title, hint, people }: PeopleProps) {
  if (people.length === 0) return null
  return (
    <section className="part">
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      <ul className="rows">
        {people.map((person) => (
          <PersonRow key={person.account_id} person={person} />
        ))}
      </ul>
    </section>
  )
}

export default function PeoplePage() {
  const { t, language } = useDeskWords()
  const { people, orphans } = useHanded(peopleList)
  const unused = people.filter(({ status, asked_at }) => status === 'open' && asked_at !== '')
  return (
    <DeskMain title={t('people.title')}>
      <p>{t('people.lead')}</p>
      <p>
        <a className="button primary" href={deskAddress(language, 'invite')}>
          {t('people.invite')}
        </a>
      </p>
      <Orphans orphans={orphans} />
      <People title={t('people.unused')} hint={t('people.unused_hint')} people={unused} />
      <People title={t('people.list')} people={people.filter((one) => one.status !== 'closed' && !unused.includes(one))} />
      <People title={t('people.closed')} people={people.filter(({ status }) => status === 'closed')} />
    </DeskMain>
  )
}
