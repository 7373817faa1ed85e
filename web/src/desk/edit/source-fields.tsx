/** Where what is known of a center comes from: a line each, and one for a new one. */
import { useDeskWords } from '../desk-words.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { TextField } from '../form/field.tsx'

function SourceLine({ number, known }: { number: number; known: boolean }) {
  const { t } = useDeskWords()
  return (
    <fieldset className="phone-line">
      <legend>{known ? t('source.known', { number }) : t('source.new')}</legend>
      <TextField name={`source_${number}_title`} label={t('source.title')} maxLength={300} autoComplete="off" />
      <TextField
        name={`source_${number}_url`}
        label={t('source.url')}
        type="url"
        placeholder="https://"
        maxLength={2000}
        autoComplete="off"
      />
    </fieldset>
  )
}

export function SourceFields({ sources }: { sources: unknown }) {
  const { t } = useDeskWords()
  const { nameOf } = useFactWords()
  const count = Array.isArray(sources) ? sources.length : 0
  return (
    <details className="more">
      <summary>
        {nameOf('sources')}
        {count > 0 && <span className="muted"> · {count}</span>}
      </summary>
      <div className="form">
        <p className="hint">{t('source.hint')}</p>
        {Array.from({ length: count + 1 }, (_, place) => (
          <SourceLine key={place} number={place + 1} known={place < count} />
        ))}
        <TextField name="source_date" label={nameOf('source_date')} hint={t('field.date_hint')} inputMode="numeric" />
      </div>
    </details>
  )
}
