/** One fact in which two centers differ, and what is taken of which. */
import type { DeskMerge } from '@legalmap/data/desk/resources/merge.ts'
import { useDeskWords } from '../desk-words.tsx'
import { FactValue } from '../facts/fact-value.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { fieldId, useField, useSentForm } from '../form/form-state.ts'

/** Only computers read these: where there are words beside them, the words say it. */
const ids: ReadonlySet<string> = new Set(['unit_id', 'place_id'])

export function FactChoice({ choice }: { choice: DeskMerge['facts'][number] }) {
  const { t } = useDeskWords()
  const { nameOf } = useFactWords()
  const sent = useSentForm()
  const name = `take.${choice.fact}`
  const { error } = useField(name)
  const chosen = sent?.entries.find(([of]) => of === name)?.[1] ?? choice.proposed
  const said = choice.values.filter(({ keep, other }) => keep !== '' || other !== '')
  const inWords = said.filter(({ fact }) => !ids.has(fact))
  const filled = inWords.length > 0 ? inWords : said
  return (
    <fieldset id={fieldId(name)} tabIndex={-1} className="field merge-choice" data-wrong={error ? '' : undefined}>
      <legend>{filled.map(({ fact }) => nameOf(fact)).join(', ')}</legend>
      {error && <p className="error">{error}</p>}
      {choice.choices.map((take) => (
        <label key={take} className="choice">
          <input type="radio" name={name} value={take} defaultChecked={chosen === take} />
          <span>
            {take === 'both'
              ? t('merge.both')
              : filled.map(({ fact, ...values }) => (
                  <span key={fact} className="merge-value">
                    <FactValue fact={fact} value={values[take]} />
                  </span>
                ))}
            <span className="hint">{take !== 'both' && t(`merge.of.${take}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
