/** One closure or notice for many centers at once: chosen, looked at once more, and taken back as one where it was a mistake. */
import { bulkChoices, bulkPreview, centersResource } from '@legalmap/data/desk/addresses.ts'
import { valuesOf } from '@legalmap/data/desk/forms/entries.ts'
import { bulkCursor, bulkLines, firstPage } from '@legalmap/data/desk/forms/read-bulk.ts'
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useHanded, useMaybeHanded } from '../account/handed.ts'
import { NewClosure } from '../closures/closure-line.tsx'
import { EndChoices } from '../closures/end-choices.tsx'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { LocalizedField } from '../edit/localized-field.tsx'
import { Choices } from '../form/choices.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { SelectField } from '../form/field.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { DeskMain } from '../frame/desk-main.tsx'
import { useResource } from '../queries.ts'
import { Preview } from './preview.tsx'

/** Oblasts with what lies in them behind each. */
function useUnitOptions() {
  const { t, language } = useDeskWords()
  const { units } = useHanded(bulkChoices)
  const known = new Set(units.map(({ id }) => id))
  const below = (parent: string, depth: number): { value: string; label: string }[] =>
    units
      .filter(({ parent_id }) => (depth === 0 ? !known.has(parent_id) : parent_id === parent))
      .flatMap((unit) => [
        { value: unit.id, label: `${'\u2003'.repeat(depth)}${localize(unit.name, language)?.text ?? unit.id}` },
        ...below(unit.id, depth + 1),
      ])
  return [{ value: '', label: t('bulk.no_unit') }, ...below('', 0)]
}

/** What was ticked on other pages, and the way between them. */
function OtherPages({
  items,
  next,
  cursor,
}: {
  items: readonly { id: string }[]
  next: string | null
  cursor: string | undefined
}) {
  const { t } = useDeskWords()
  const { form } = useDeskPage()
  const here = new Set(items.map(({ id }) => id))
  const elsewhere = [...new Set(valuesOf(form?.entries ?? [], 'centers'))].filter((id) => !here.has(id))
  if (next === null && cursor === undefined) return null
  return (
    <div className="actions">
      {elsewhere.map((id) => (
        <input key={id} type="hidden" name="centers" value={id} />
      ))}
      {cursor && <input type="hidden" name="page" value={cursor} />}
      {elsewhere.length > 0 && <p>{t('bulk.elsewhere', { count: elsewhere.length })}</p>}
      {cursor && (
        <button type="submit" name="turn" value={firstPage} className="button">
          {t('bulk.first_page')}
        </button>
      )}
      {next && (
        <button type="submit" name="turn" value={next} className="button">
          {t('centers.next')}
        </button>
      )}
    </div>
  )
}

function Fields() {
  const { t, language } = useDeskWords()
  const { form } = useDeskPage()
  const cursor = bulkCursor(form?.entries ?? [])
  const { items, next } = useResource(centersResource({ cursor }))
  const units = useUnitOptions()
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
      <SelectField name="unit" label={t('bulk.unit')} hint={t('bulk.unit_hint')} options={units} />
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
      <OtherPages items={items} next={next} cursor={cursor} />
      <ReasonField />
      <div className="actions">
        <button type="submit" className="button primary">
          {t('bulk.look')}
        </button>
      </div>
    </form>
  )
}

export default function BulkPage() {
  const { t } = useDeskWords()
  const isLooked = useMaybeHanded(bulkPreview) !== null
  return (
    <DeskMain title={t('way.bulk')}>
      <p>{t('bulk.lead')}</p>
      {isLooked ? <Preview name="bulk" /> : <Fields />}
    </DeskMain>
  )
}
