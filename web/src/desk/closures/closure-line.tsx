/** One closure to change or to take away, or a new one that is said in a few taps. */
import { closureReasons } from '@legalmap/data/desk/closure-reasons.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { closureKinds } from '@legalmap/data/vocabulary/closure-kind.ts'
import { useDeskPage } from '../desk-view.ts'
import { useDeskWords } from '../desk-words.tsx'
import { LocalizedField } from '../edit/localized-field.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { Choices } from '../form/choices.tsx'
import { TextField } from '../form/field.tsx'
import { useField } from '../form/form-state.ts'
import { EndChoices } from './end-choices.tsx'

function KindChoices({ line }: { line: string }) {
  const { t } = useDeskWords()
  const { wordOf } = useFactWords()
  const { value } = useField(`${line}_kind`, 'closed')
  return (
    <Choices
      type="radio"
      name={`${line}_kind`}
      legend={t('closure.kind')}
      starts={[value]}
      choices={closureKinds.map((kind) => ({ value: kind as string, label: wordOf('closures', kind) }))}
    />
  )
}

/** What only some kinds have. */
function OfKind({ line }: { line: string }) {
  const { t } = useDeskWords()
  return (
    <details>
      <summary>{t('closure.more')}</summary>
      <div className="form">
        <LocalizedField name={`${line}_reason`} joint="_" legend={t('closure.reason_own')} most={500} />
        <TextField name={`${line}_schedule`} label={t('closure.schedule')} hint={t('field.schedule_hint')} autoComplete="off" />
        <LocalizedField name={`${line}_place`} joint="_" legend={t('closure.place')} most={300} />
      </div>
    </details>
  )
}

export function NewClosure({ line }: { line: string }) {
  const { t, language } = useDeskWords()
  const { now } = useDeskPage()
  return (
    <div className="form">
      <input type="hidden" name={`${line}_new`} value="yes" />
      <KindChoices line={line} />
      <EndChoices line={line} />
      <Choices
        type="radio"
        name={`${line}_why`}
        legend={t('closure.reason')}
        starts={['']}
        choices={[
          { value: '', label: t('closure.reason_none') },
          ...Object.entries(closureReasons).map(([value, text]) => ({ value, label: text[language] })),
        ]}
      />
      <TextField name={`${line}_from`} label={t('closure.from')} type="date" starts={dayInKyrgyzstan(now)} />
      <OfKind line={line} />
    </div>
  )
}

export function KnownClosure({ line }: { line: string }) {
  const { t } = useDeskWords()
  return (
    <div className="form">
      <KindChoices line={line} />
      <TextField name={`${line}_from`} label={t('closure.from')} type="date" />
      <TextField name={`${line}_until`} label={t('closure.until')} hint={t('closure.until_hint')} type="date" />
      <OfKind line={line} />
      <Choices
        type="checkbox"
        name={`${line}_remove`}
        legend={t('closure.remove')}
        starts={[]}
        choices={[{ value: 'yes', label: t('closure.remove_yes') }]}
      />
    </div>
  )
}
