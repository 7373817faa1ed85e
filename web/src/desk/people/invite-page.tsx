/** Somebody new: who she is and what she looks after; the link follows. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useDeskWords } from '../desk-words.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { PersonFields } from './person-fields.tsx'

export default function InvitePage() {
  const { t, language } = useDeskWords()
  return (
    <DeskMain title={t('person.invite_title')} back={{ address: deskAddress(language, 'people'), words: t('person.back') }}>
      <ErrorSummary />
      <p>{t('person.invite_lead')}</p>
      <form className="form" method="post" action={deskAddress(language, 'invite')}>
        <PersonFields />
        <div className="actions">
          <button type="submit" className="button primary">
            {t('person.invite_button')}
          </button>
        </div>
      </form>
    </DeskMain>
  )
}
