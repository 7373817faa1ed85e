/** What two people changed at once, side by side: how it was, what stands now, what I want. One of them is chosen; nothing goes by itself. */
import { choiceEntry } from '@legalmap/data/desk/forms/rebase.ts'
import type { DeskConflict } from '@legalmap/data/desk/resources/fact-change.ts'
import { dayOfInstant, minutesOfInstant } from '@legalmap/data/model/instant.ts'
import { formatDay, formatTime } from '@legalmap/data/text/dates.ts'
import { useDeskWords } from '../desk-words.tsx'
import { FactValue } from '../facts/fact-value.tsx'
import { useFactWords } from '../facts/fact-words.ts'
import { useField } from '../form/form-state.ts'

function Contested({ fact, before, mine, theirs, by, at }: DeskConflict) {
  const { t, language } = useDeskWords()
  const { nameOf } = useFactWords()
  const name = choiceEntry(fact)
  const { id, value, error } = useField(name)
  const sides = [
    { choice: 'theirs', words: t('conflict.theirs'), shown: theirs },
    { choice: 'mine', words: t('conflict.mine'), shown: mine },
  ]
  return (
    <fieldset className="field contested" id={id} tabIndex={-1} data-wrong={error ? '' : undefined}>
      <legend>{nameOf(fact)}</legend>
      {error && <p className="error">{error}</p>}
      {by && at && (
        <p className="small">
          {t('conflict.who', {
            name: [by.name || t('someone'), by.office].filter(Boolean).join(', '),
            when: `${formatDay(dayOfInstant(at), language, { year: true })}, ${formatTime(minutesOfInstant(at))}`,
          })}
        </p>
      )}
      <div className="contested-before">
        <span className="small muted">{t('conflict.before')}</span>
        <FactValue fact={fact} value={before} />
      </div>
      {sides.map(({ choice, words, shown }) => (
        <label key={choice} className="choice">
          <input type="radio" name={name} value={choice} defaultChecked={value === choice} />
          <span>
            <span className="small muted">{words}</span>
            <FactValue fact={fact} value={shown} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

export function ConflictView({ conflicts }: { conflicts: readonly DeskConflict[] }) {
  const { t } = useDeskWords()
  return (
    <section className="conflict" aria-labelledby="conflict" role="alert">
      <h2 id="conflict">{t('conflict.title')}</h2>
      <p>{conflicts.length > 0 ? t('conflict.how') : t('conflict.old')}</p>
      {conflicts.map((conflict) => (
        <Contested key={conflict.fact} {...conflict} />
      ))}
    </section>
  )
}
