/** The end of a program: all centers that it supported have to be checked, looked at before it is done, and taken back as one. */
import { bulkPreview, programList } from '@legalmap/data/desk/addresses.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { useHanded, useMaybeHanded } from '../account/handed.ts'
import { Preview } from '../bulk/preview.tsx'
import { useDeskWords } from '../desk-words.tsx'
import { Choices } from '../form/choices.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { DeskMain } from '../frame/desk-main.tsx'

function Fields() {
  const { t, language } = useDeskWords()
  const { programs } = useHanded(programList)
  if (programs.length === 0) return <p className="muted">{t('programs.none')}</p>
  return (
    <form className="form" method="post" action={deskAddress(language, 'programs')}>
      <ErrorSummary />
      <Choices
        type="radio"
        name="program"
        legend={t('programs.which')}
        starts={[]}
        choices={programs.map(({ name, centers, until }) => ({
          value: name,
          label: name,
          hint: [t('centers.count', { count: centers }), until && t('programs.until', { date: until })]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <TextField name="ended_on" label={t('programs.ended_on')} hint={t('field.date_hint')} maxLength={20} autoComplete="off" />
      <ReasonField />
      <div className="actions">
        <button type="submit" className="button primary">
          {t('bulk.look')}
        </button>
      </div>
    </form>
  )
}

export default function ProgramsPage() {
  const { t } = useDeskWords()
  const isLooked = useMaybeHanded(bulkPreview) !== null
  return (
    <DeskMain title={t('way.programs')}>
      <p>{t('programs.lead')}</p>
      {isLooked ? <Preview name="programs" /> : <Fields />}
    </DeskMain>
  )
}
