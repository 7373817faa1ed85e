/** Centers that are likely the one that is being written; of each it is said that it is another one, or the way leads there. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { LikelyList } from '@legalmap/data/desk/resources/new-center.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useWords } from '../../ui/words.tsx'
import { useDeskWords } from '../desk-words.tsx'
import { fieldId, useField, useSentForm } from '../form/form-state.ts'

export function LikelyCenters({ list }: { list: LikelyList }) {
  const { t, language } = useDeskWords()
  const site = useWords()
  const sent = useSentForm()
  const { error } = useField('not_same')
  if (list.likely.length === 0) return null
  const isOther = (id: string) => sent?.entries.some(([name, value]) => name === 'not_same' && value === id) ?? false
  return (
    <fieldset id={fieldId('not_same')} tabIndex={-1} className="field likely" data-wrong={error ? '' : undefined}>
      <legend>{t('new.likely')}</legend>
      {error && <p className="error">{error}</p>}
      <ul>
        {list.likely.map(({ id, name, kind, where, reasons, yours }) => (
          <li key={id} className="likely-center">
            <a href={yours ? deskAddress(language, 'center', { id }) : `/${language}/providers/${id}`}>
              {localize(name, language)?.text ?? id}
            </a>
            <span className="hint">
              {site.t(`kind.${kind}`)}, {localize(where, language)?.text}.{' '}
              {reasons.map((reason) => t(`new.reason.${reason}`)).join(', ')}
            </span>
            <label className="choice">
              <input type="checkbox" name="not_same" value={id} defaultChecked={isOther(id)} />
              <span>{t('new.not_same')}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
