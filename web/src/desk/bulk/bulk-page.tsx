/** One closure or notice for many centers at once: chosen, looked at once more, and taken back as one where it was a mistake. */
import { bulkPreview, centersResource } from '@legalmap/data/desk/addresses.ts'
import { bulkLines } from '@legalmap/data/desk/forms/read-bulk.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { NewClosure } from '../closures/closure-line.tsx'
import { EndChoices } from '../closures/end-choices.tsx'
import type { ShownPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { LocalizedField } from '../edit/localized-field.tsx'
import { Choices } from '../form/choices.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { TextField } from '../form/field.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'

/** Which centers it would be, before it is done. */
function Preview({ page }: { page: ShownPage }) {
  const { t, language } = useDeskWords()
  const { changed, left } = useResource(bulkPreview)
  return (
    <form className="desk-block" method="post" action={deskAddress(language, 'bulk')} aria-labelledby="preview">
      <h2 id="preview">{t('bulk.preview', { count: changed.length })}</h2>
      <ul className="bullets">
        {changed.map(({ record_id, name }) => (
          <li key={record_id}>{localize(name, language)?.text ?? record_id}</li>
        ))}
      </ul>
      {left.length > 0 && <p className="attention">{t('bulk.left', { count: left.length })}</p>}
      {page.form?.entries.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="actions">
        {changed.length > 0 && (
          <button type="submit" name="confirm" value="yes" className="button primary">
            {t('bulk.confirm')}
          </button>
        )}
        <a href={deskAddress(language, 'bulk')}>{t('save.cancel')}</a>
      </div>
    </form>
  )
}

function Fields() {
  const { t, language } = useDeskWords()
  const { items } = useResource(centersResource({}))
  return (
    <form className="form" method="post" action={deskAddress(language, 'bulk')}>
      <ErrorSummary />
      <Choices
        type="radio"
        name="what"
        legend={t('bulk.what')}
        starts={['closure']}
        choices={[
          { value: 'closure', label: t('bulk.closure') },
          { value: 'notice', label: t('bulk.notice') },
        ]}
      />
      <details className="desk-block" open>
        <summary>{t('bulk.closure')}</summary>
        <NewClosure line={bulkLines.closure} />
      </details>
      <details className="desk-block">
        <summary>{t('bulk.notice')}</summary>
        <div className="form">
          <LocalizedField name={`${bulkLines.notice}_text`} joint="_" legend={t('notice.text')} lines most={500} />
          <EndChoices line={bulkLines.notice} />
        </div>
      </details>
      <Choices
        type="checkbox"
        name="centers"
        legend={t('bulk.centers')}
        starts={[]}
        choices={items.map(({ id, name, unit }) => ({
          value: id,
          label: localize(name, language)?.text ?? id,
          hint: unit ? localize(unit.name, language)?.text : undefined,
        }))}
      />
      <TextField name="reason" label={t('save.reason')} hint={t('save.reason_hint')} maxLength={1000} autoComplete="off" />
      <div className="actions">
        <button type="submit" className="button primary">
          {t('bulk.look')}
        </button>
      </div>
    </form>
  )
}

export default function BulkPage({ page }: { page: ShownPage }) {
  const { t } = useDeskWords()
  const isLooked = page.form !== null && page.form.errors.length === 0
  return (
    <DeskMain title={t('way.bulk')}>
      <p>{t('bulk.lead')}</p>
      {isLooked ? <Preview page={page} /> : <Fields />}
    </DeskMain>
  )
}
