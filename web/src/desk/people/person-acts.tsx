/** What ends something for somebody: her units go to another, her devices are signed out, her account is closed. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type ListedPerson, personForms } from '@legalmap/data/desk/resources/account.ts'
import { useHanded } from '../account/handed.ts'
import { useDeskWords } from '../desk-words.tsx'
import { Choices } from '../form/choices.tsx'
import { SelectField } from '../form/field.tsx'

interface ActProps {
  person: ListedPerson
  /** The page of the person. */
  address: string
}

function HandOver({ address }: ActProps) {
  const { t } = useDeskWords()
  const { others } = useHanded(personForms)
  const choose = { value: '', label: t('person.hand_choose') }
  return (
    <section className="part">
      <h2>{t('person.hand_title')}</h2>
      <p>{t('person.hand_lead')}</p>
      {others.length === 0 ? (
        <p className="muted">{t('person.hand_nobody')}</p>
      ) : (
        <form className="form" method="post" action={`${address}/hand-over`}>
          <SelectField
            name="to"
            label={t('person.hand_to')}
            options={[choose, ...others.map(({ account_id: value, name }) => ({ value, label: name }))]}
          />
          <div className="actions">
            <button type="submit" className="button">
              {t('person.hand_button')}
            </button>
          </div>
        </form>
      )}
    </section>
  )
}

function SignOut({ address }: ActProps) {
  const { t } = useDeskWords()
  return (
    <section className="part">
      <h2>{t('person.sessions_title')}</h2>
      <p>{t('person.sessions_lead')}</p>
      <form method="post" action={`${address}/sessions`}>
        <button type="submit" className="button">
          {t('person.sessions_button')}
        </button>
      </form>
    </section>
  )
}

const looksAfter = ({ reach }: ListedPerson) => reach.units.length + reach.providers.length > 0

function Close({ person, address }: ActProps) {
  const { t } = useDeskWords()
  return (
    <section className="part">
      <h2>{t('person.close_title')}</h2>
      <p>{t('person.close_lead')}</p>
      {looksAfter(person) && <p className="attention">{t('person.close_orphans')}</p>}
      <form className="form" method="post" action={`${address}/close`}>
        <Choices
          type="checkbox"
          name="sure"
          legend={<span className="hidden">{t('person.close_title')}</span>}
          starts={[]}
          choices={[{ value: 'yes', label: t('person.close_sure') }]}
        />
        <div className="actions">
          <button type="submit" className="button danger">
            {t('person.close_button')}
          </button>
        </div>
      </form>
    </section>
  )
}

export function PersonActs({ person }: { person: ListedPerson }) {
  const { language } = useDeskWords()
  const given = { person, address: deskAddress(language, 'person', { account: person.account_id }) }
  return (
    <>
      {looksAfter(person) && <HandOver {...given} />}
      {person.status === 'open' && <SignOut {...given} />}
      <Close {...given} />
    </>
  )
}
