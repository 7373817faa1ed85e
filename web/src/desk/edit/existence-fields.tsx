/** What a center is and whether it works: for good closed only with a day, and with who goes on with its work. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import { providerStatuses } from '@legalmap/data/vocabulary/provider-status.ts'
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { Choices } from '../form/choices.tsx'
import { SelectField, TextArea, TextField } from '../form/field.tsx'
import { LocalizedField } from './localized-field.tsx'
import { SourceFields } from './source-fields.tsx'
import { SuccessorField } from './successor-field.tsx'
import { WordChoices } from './word-choices.tsx'

function Successor({ successor }: Pick<DeskCenter, 'successor'>) {
  const { t, language } = useDeskWords()
  const { nameOf } = useFactWords()
  return (
    <>
      {successor && (
        <Choices
          type="checkbox"
          name="successor_id"
          legend={nameOf('successor_id')}
          starts={[successor.id]}
          choices={[
            {
              value: successor.id,
              label: (
                <a href={deskAddress(language, 'center', { id: successor.id })}>
                  {localize(successor.name, language)?.text ?? successor.id}
                </a>
              ),
            },
          ]}
        />
      )}
      <SuccessorField label={successor ? t('field.successor_other') : nameOf('successor_id')} />
    </>
  )
}

export function ExistenceFields({ center }: { center: DeskCenter }) {
  const { t } = useDeskWords()
  const { nameOf, wordOf } = useFactWords()
  return (
    <>
      <SelectField
        name="kind"
        label={nameOf('kind')}
        options={providerKinds.map((kind) => ({ value: kind, label: wordOf('kind', kind) }))}
      />
      <WordChoices type="radio" fact="status" words={providerStatuses} />
      <div className="phone-line">
        <p className="hint">{t('field.closed_hint')}</p>
        <TextField name="closed_on" label={nameOf('closed_on')} hint={t('field.date_hint')} inputMode="numeric" />
        <Successor successor={center.successor} />
      </div>
      <LocalizedField name="operator" legend={nameOf('operator')} most={300} older={center.older.operator} />
      <TextField name="opened_on" label={nameOf('opened_on')} hint={t('field.date_hint')} inputMode="numeric" />
      <TextArea name="supported_by" label={nameOf('supported_by')} hint={t('field.lines_hint')} />
      <TextField name="supported_until" label={nameOf('supported_until')} hint={t('field.supported_hint')} inputMode="numeric" />
      <SourceFields sources={center.record.sources} />
    </>
  )
}
