/** Which two centers are meant: the likely ones to press on, or addresses to paste. */
import { deskAddress } from '@legalmap/data/desk/pages.ts'
import type { DeskMerge } from '@legalmap/data/desk/resources/merge.ts'
import { localize } from '@legalmap/data/model/language.ts'
import { useDeskWords } from '../desk-words.tsx'
import { TextField } from '../form/field.tsx'

export function ChooseCenters({ merge: { keep, likely } }: { merge: DeskMerge }) {
  const { t, language } = useDeskWords()
  const said = (text: DeskMerge['likely'][number]['name']) => localize(text, language)?.text ?? ''
  return (
    <>
      {keep && (
        <>
          <h2>{t('merge.which', { name: said(keep.name) })}</h2>
          {likely.length === 0 && <p>{t('merge.none_likely')}</p>}
          <ul>
            {likely.map(({ id, name, where, reasons }) => (
              <li key={id} className="likely-center">
                <a href={deskAddress(language, 'merge', {}, { keep: keep.id, other: id })}>{said(name) || id}</a>
                <span className="hint">
                  {said(where)}. {reasons.map((reason) => t(`new.reason.${reason}`)).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <form className="form" method="get">
        {keep ? (
          <input type="hidden" name="keep" value={keep.id} />
        ) : (
          <TextField name="keep" label={t('merge.keep')} hint={t('merge.paste.hint')} autoComplete="off" maxLength={500} />
        )}
        <TextField name="other" label={t('merge.other')} hint={t('merge.paste.hint')} autoComplete="off" maxLength={500} />
        <p className="actions">
          <button type="submit" className="button">
            {t('merge.compare')}
          </button>
        </p>
      </form>
    </>
  )
}
