/** One person in a list: who, what she looks after, and whether something about her sign-in is to be seen to. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { type ListedPerson, peopleList } from '@legalmap/data/desk/resources/account.ts'
import { useHanded } from '../account/handed.ts'
import { dayInWords } from '../account/moments.ts'
import { ReachInWords } from '../account/reach-in-words.tsx'
import { useDeskWords } from '../desk-words.tsx'

export function PersonRow({ person }: { person: ListedPerson }) {
  const { t, language } = useDeskWords()
  const { units } = useHanded(peopleList)
  const { account_id, name, sign_in_name, office, role, status, second_factor, used_at } = person
  const seen = used_at ? t('people.last', { date: dayInWords(used_at, language) }) : t('people.never')
  return (
    <li className="row">
      <div>
        <p>
          <a className="way" href={deskAddress(language, 'person', { account: account_id })}>
            {name}
          </a>
        </p>
        <p>
          {t(`role.${role}`)}
          {office && ` · ${office}`}
          {status !== 'closed' && (
            <>
              {' · '}
              <ReachInWords person={person} units={units} />
            </>
          )}
        </p>
        <p className="small muted">
          {sign_in_name} · {status === 'open' ? seen : t(`people.state.${status}`)}
        </p>
        {status === 'open' && second_factor !== 'on' && <p className="small attention">{t(`people.factor.${second_factor}`)}</p>}
      </div>
    </li>
  )
}
