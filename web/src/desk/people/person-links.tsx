/** The links that an administrator can hand over to somebody: each is shown once, on the page that follows. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { LinkPurpose, ListedPerson } from '@legalmap/data/desk/resources/account.ts'
import { useDeskWords } from '../desk-words.tsx'

const words = {
  invitation: 'person.link_invitation',
  password: 'person.link_password',
  second_factor: 'person.link_factor',
  password_and_second_factor: 'person.link_both',
} as const satisfies Record<LinkPurpose, string>

/** What there is to be opened for somebody in her state. */
function purposesFor({ status, second_factor }: ListedPerson): LinkPurpose[] {
  if (status !== 'open') return ['invitation']
  return second_factor === 'on' ? ['password', 'second_factor', 'password_and_second_factor'] : ['password']
}

export function PersonLinks({ person }: { person: ListedPerson }) {
  const { t, language } = useDeskWords()
  const { status, account_id } = person
  return (
    <section className="part">
      <h2>{t(status === 'closed' ? 'person.again' : 'person.links_title')}</h2>
      <p>{t(status === 'closed' ? 'person.again_lead' : 'person.links_lead')}</p>
      {status === 'open' && <p className="attention">{t('person.link_sure')}</p>}
      <div className="actions">
        {purposesFor(person).map((purpose) => (
          <form key={purpose} method="post" action={deskAddress(language, 'made_link', { account: account_id })}>
            <input type="hidden" name="purpose" value={purpose} />
            <button type="submit" className="button">
              {t(words[purpose])}
            </button>
          </form>
        ))}
      </div>
    </section>
  )
}
